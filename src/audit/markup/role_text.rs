//! A role that does not exist.

use crate::audit::rule::NAME_ROLE_VALUE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/role-text",
    summary: "a role that no program has to know",
    level: Level::Warn,
    criterion: Some(NAME_ROLE_VALUE),
    explanation: include_str!("role-text.md"),
    run: Run::Page(check),
};

/// Roles of WAI-ARIA 1.2 and its module for publishing.
const ROLES: &str = "alert alertdialog application article banner blockquote button caption cell checkbox code \
columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form \
generic graphics-document graphics-object graphics-symbol grid gridcell group heading img image insertion link list listbox \
listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option \
paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator \
slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer \
toolbar tooltip tree treegrid treeitem comment sectionheader sectionfooter";

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let role = element.attribute("role").unwrap_or_default();
        let known =
            |it: &str| it.starts_with("doc-") || ROLES.split_whitespace().any(|role| role == it);
        let mut names = role.split_ascii_whitespace();
        let Some(name) = names.find(|it| !known(&it.to_ascii_lowercase())) else {
            continue;
        };
        findings.report(
            page,
            page.document.attribute_span(id, "role"),
            format!(
                "The role {} is in no standard, so programs do as they like.",
                quote(name)
            ),
            "Take it away, or use an element that means what is meant.",
        );
    }
}
