//! The configuration as written, one file per section: every key is read, judged and documented where
//! its section is, so that all mistakes of a file are told at once.

mod audience;
mod brief;
mod check;
mod exchange;
mod locales;
mod planning;
mod policy;
mod problems;
mod project;
mod reading;
mod shape;
mod suggestion;
mod syntax;
mod theme;
mod variables;

use std::sync::Arc;

use toml::de::DeTable;

use self::audience::read_audience;
use self::check::{read_levels, read_suppressions};
use self::exchange::read_mirror;
use self::locales::read_locales;
use self::planning::{read_planned, read_requires};
use self::policy::{read_origin, read_policy};
use self::problems::Problems;
use self::project::{read_project, read_title};
use self::reading::Section;
use self::theme::read_theme;
use self::variables::read_variables;
use crate::config::Settings;
use crate::diag::{Diagnostic, Severity};
use crate::source::SourceFile;

pub use self::brief::{BRIEF, Brief, BriefField, parse_brief};
pub use self::shape::is_slug;
pub(crate) use self::suggestion::nearest;

/// Sections of the file.
const SECTIONS: &[&str] = &[
    "project",
    "site",
    "theme",
    "audience",
    "variables",
    "locale",
    "translation",
    "exchange",
    "policy",
    "require",
    "planned",
    "check",
];

/// Code of every finding about the configuration's own text.
pub(super) const INVALID: &str = "config/invalid";

/// Parses `polyleaf.toml`.
///
/// # Errors
/// Every mistake, when any makes the settings unusable: a key that is not understood may be the one
/// that was to keep a page from being published, so nothing is assumed in its place. What is merely
/// doubtful is returned as warnings beside the settings.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the settings keep the file, which they are read from while it is borrowed"
)]
pub fn parse(file: Arc<SourceFile>) -> Result<(Settings, Vec<Diagnostic>), Vec<Diagnostic>> {
    let (root, errors) = DeTable::parse_recoverable(file.text());
    if !errors.is_empty() {
        return Err(syntax::explain(&file, &errors));
    }
    let mut problems = Problems::new(&file);
    let settings = read(&file, root.get_ref(), &mut problems);
    let found = problems.into_sorted();
    let broken = found
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    match settings {
        Some(settings) if !broken => Ok((settings, found)),
        _ => Err(found),
    }
}

fn read(
    file: &Arc<SourceFile>,
    root: &DeTable<'_>,
    problems: &mut Problems<'_>,
) -> Option<Settings> {
    let root = Section::root(root);
    root.allow_only(SECTIONS, problems);
    let project = read_project(&root, problems);
    let site_title = read_title(&root, problems);
    let theme = read_theme(&root, problems);
    let locales = project
        .as_ref()
        .map(|project| project.locales.as_slice())
        .unwrap_or_default();
    let (profile, demo) = project
        .as_ref()
        .map(|project| (project.profile, project.demo))
        .unwrap_or_default();
    let mut variables = read_variables(&root, problems);
    let audience = read_audience(&root, &mut variables, problems);
    let per_locale = read_locales(&root, locales, &variables, problems);
    let translation_origin = read_origin(&root, problems);
    let mirror = read_mirror(&root, problems);
    let policy = read_policy(&root, profile, demo, problems);
    let requires = read_requires(&root, problems);
    let source = project.as_ref().map(|project| &project.source);
    let planned = read_planned(&root, source, locales, problems);
    let levels = read_levels(&root, locales, problems);
    let suppressions = read_suppressions(&root, locales, problems);
    let project = project?;
    Some(Settings {
        file: Arc::clone(file),
        source: project.source,
        locales: project.locales,
        base_url: project.base_url,
        profile,
        demo,
        site_title: site_title?,
        theme,
        audience,
        variables,
        per_locale,
        translation_origin,
        mirror,
        policy,
        requires,
        planned,
        levels,
        suppressions,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{
        Fallback, Profile, StalePolicy, UnreviewedPolicy, Variable, WithheldPolicy,
    };
    use crate::diag::Level;
    use crate::locale::{Calendar, Day, Decimal};

    /// The least that is valid: six lines.
    const LEAST: &str = "[project]\nsource = \"en\"\nlocales = [\"en\", \"es\", \"ar\"]\n\
                         base-url = \"https://c.example\"\n[site]\ntitle = \"C\"\n";

    fn read_text(text: &str) -> Result<(Settings, Vec<Diagnostic>), Vec<Diagnostic>> {
        parse(Arc::new(SourceFile::from_text("polyleaf.toml", text)))
    }

    fn settings(text: &str) -> Settings {
        read_text(text).unwrap().0
    }

    /// `line:column message` of every finding.
    fn told(text: &str) -> Vec<String> {
        let found = match read_text(text) {
            Ok((_, found)) | Err(found) => found,
        };
        found
            .iter()
            .map(|it| {
                assert_eq!(it.code, "config/invalid");
                assert!(it.help.is_some(), "no remedy: {}", it.message);
                format!("{}:{} {}", it.location.line, it.location.column, it.message)
            })
            .collect()
    }

    #[test]
    fn every_key_is_read() {
        let settings = settings(
            r##"
[project]
source = "en-US"
locales = ["en-US", "es", "ar"]
base-url = "https://clinic.example/leaflets/"
profile = "docs"
demo = true
[site]
title = "Goodness"
[theme]
brand = "#0B4A56"
logo = "marks/logo.svg"
[audience]
country = "US"
emergency = { phone = "911" }
crisis = { url = "https://crisis.example" }
[variables]
phone = { phone = "+1 202-555-0142" }
name = "Dr A"
dose = 0.50
weeks = { number = 1_000 }
opened = 2026-11-24
closed = { date = 2026-12-24 }
site = { url = "https://clinic.example" }
mail = { email = "a@clinic.example" }
[locale.ar]
numbering = "arab"
calendar = "islamic-umalqura"
country = "EG"
[locale.ar.variables]
name = "د. أ"
[translation]
origin = "human"
[exchange]
mirror = "po"
folder = "weblate/po"
[policy]
fallback = "show-source-marked"
minimum-coverage = 95
stale = "withhold"
unreviewed-machine = "forbid"
critical = ["#side-effects", "#dose"]
withheld = "nothing"
[[require]]
topics = ["ketamine"]
disclaimers = ["not-medical-advice", "off-label"]
[[planned]]
article = "a/b"
locale = "ar"
due = 2027-02-01
[[planned]]
locale = "es"
due = 2027-03-01
[check.levels]
"text/repeated-word" = "allow"
"text/*" = "deny"
[[check.override]]
locale = "es"
path = "content/archive/"
levels = { "links/broken-link" = "warn" }
[[check.suppress]]
rule = "text/wrong-script"
locale = "ar"
article = "a/b"
id = "intro--x"
reason = "A quotation."
"##,
        );
        assert_eq!(&**settings.source.tag(), "en-US");
        assert_eq!(settings.locales.len(), 3);
        assert_eq!(settings.base_url, "https://clinic.example/leaflets");
        assert_eq!(settings.profile, Profile::Docs);
        assert!(settings.demo);
        assert_eq!(settings.site_title, "Goodness");
        let (brand, _) = settings.theme.brand.unwrap();
        let (logo, span) = settings.theme.logo.as_ref().unwrap();
        assert_eq!(
            (brand.to_string().as_str(), logo.as_str()),
            ("#0b4a56", "marks/logo.svg")
        );
        assert_eq!(settings.file.slice(*span), "\"marks/logo.svg\"");
        assert_eq!(settings.audience.country.as_deref(), Some("US"));
        let variable = |name: &str| settings.variables[name].clone();
        let Variable::Phone(phone) = variable("phone") else {
            panic!()
        };
        assert_eq!(
            (&*phone.display, &*phone.dial),
            ("+1 202-555-0142", "+12025550142")
        );
        let Variable::Phone(emergency) = variable("emergency") else {
            panic!()
        };
        assert_eq!(emergency.dial, "911");
        let day = |year, month, day| Day { year, month, day };
        for (name, expected) in [
            ("name", Variable::Text("Dr A".to_owned())),
            ("dose", Variable::Number(Decimal::parse("0.50").unwrap())),
            ("weeks", Variable::Number(Decimal::parse("1000").unwrap())),
            ("opened", Variable::Date(day(2026, 11, 24))),
            ("closed", Variable::Date(day(2026, 12, 24))),
            ("site", Variable::Url("https://clinic.example".to_owned())),
            ("crisis", Variable::Url("https://crisis.example".to_owned())),
            ("mail", Variable::Email("a@clinic.example".to_owned())),
        ] {
            assert_eq!(variable(name), expected, "{name}");
        }
        let ar = &settings.per_locale["ar"];
        assert_eq!(ar.numbering.as_deref(), Some("arab"));
        assert_eq!(ar.calendar, Calendar::IslamicUmmAlQura);
        assert_eq!(ar.country.as_deref(), Some("EG"));
        assert_eq!(
            ar.variables.get("name"),
            Some(&Variable::Text("د. أ".to_owned()))
        );
        assert_eq!(settings.translation_origin, "human");
        assert_eq!(settings.mirror.as_ref().unwrap().folder, "weblate/po");
        let policy = &settings.policy;
        assert_eq!(policy.fallback, Fallback::ShowSourceMarked);
        assert_eq!(policy.minimum_coverage, 95);
        assert_eq!(policy.stale, StalePolicy::Withhold);
        assert_eq!(policy.unreviewed_machine, UnreviewedPolicy::Forbid);
        assert_eq!(policy.critical, ["side-effects", "dose"]);
        assert_eq!(policy.withheld, WithheldPolicy::Nothing);
        let require = settings.requires.first().unwrap();
        let named: Vec<_> = require.disclaimers.iter().map(|it| &*it.id).collect();
        assert_eq!(named, ["not-medical-advice", "off-label"]);
        assert_eq!(settings.file.slice(require.span), "[[require]]");
        assert!(settings.is_planned("a/b", "ar", day(2027, 1, 31)));
        assert!(!settings.is_planned("a/b", "ar", day(2027, 2, 1)));
        assert!(settings.is_planned("any", "es", day(2027, 2, 28)));
        let levels: Vec<_> = settings
            .levels
            .iter()
            .map(|rule| (&*rule.code, rule.level, rule.path.as_deref()))
            .collect();
        assert_eq!(
            levels,
            [
                ("text/*", Level::Deny, None),
                ("text/repeated-word", Level::Allow, None),
                ("links/broken-link", Level::Warn, Some("content/archive/")),
            ]
        );
        let suppression = settings.suppressions.first().unwrap();
        assert_eq!(suppression.reason, "A quotation.");
        assert_eq!(suppression.id.as_deref(), Some("intro--x"));
    }

    #[test]
    fn what_is_not_written_follows_profile_and_demo() {
        for (extra, expected) in [
            ("", UnreviewedPolicy::ForbidCritical),
            ("profile = \"clinic\"\n", UnreviewedPolicy::ForbidCritical),
            ("profile = \"docs\"\n", UnreviewedPolicy::Notice),
            ("demo = true\n", UnreviewedPolicy::Notice),
        ] {
            let text = LEAST.replace("[site]", &format!("{extra}[site]"));
            let settings = settings(&text);
            assert_eq!(settings.policy.unreviewed_machine, expected, "{extra}");
            assert_eq!(settings.policy.minimum_coverage, 100);
            assert_eq!(settings.policy.fallback, Fallback::Never);
            assert_eq!(settings.translation_origin, "unknown");
        }
        let strict = format!("{LEAST}[policy]\nunreviewed-machine = \"forbid-critical\"\n")
            .replace("[site]", "demo = true\n[site]");
        assert_eq!(
            settings(&strict).policy.unreviewed_machine,
            UnreviewedPolicy::ForbidCritical
        );
    }

    /// Each text stands below [`LEAST`], so its first line is line 7.
    #[test]
    fn mistakes_are_told_with_their_places() {
        let table: &[(&str, &str)] = &[
            ("[polcy]", "7:2 `polcy` is not a key of polyleaf.toml"),
            (
                "[policy]\nstale = \"hold\"",
                "8:9 `stale` in [policy] cannot be \"hold\"",
            ),
            (
                "[policy]\nstale = true",
                "8:9 `stale` in [policy] is true or false",
            ),
            (
                "[exchange]\nmirror = \"xliff\"",
                "8:10 `mirror` in [exchange] cannot be \"xliff\"",
            ),
            (
                "[exchange]\nmirror = \"po\"\nfolder = \"../po\"",
                "9:10 `folder` in [exchange] is not a folder of this project: \"../po\"",
            ),
            (
                "[exchange]\nmirror = \"po\"\nfolder = \"locales/po\"",
                "9:10 `folder` in [exchange] is in a folder that is for something else: \"locales/po\"",
            ),
            (
                "[exchange]\nfolder = \"po\"",
                "8:10 `folder` in [exchange] has no effect without `mirror`",
            ),
            (
                "[policy]\nminimum-coverage = 101",
                "8:20 `minimum-coverage` in [policy] cannot be 101",
            ),
            (
                "[policy]\nminimum-coverage = 90",
                "8:20 `minimum-coverage` in [policy] has no effect while `fallback` is \"never\"",
            ),
            (
                "[policy]\ncritical = [\"dose\"]",
                "8:13 an entry of `critical` in [policy] must begin with `#`: \"dose\"",
            ),
            (
                "[policy]\ncritical = [\"#a\", \"#a\"]",
                "8:19 `critical` in [policy] names \"#a\" twice",
            ),
            (
                "[policy]\ncritical = \"#a\"",
                "8:12 `critical` in [policy] is a text",
            ),
            ("policy = 1", "7:1 `policy` is not a key of [site]"),
            (
                "[variables]\nPhone = \"1\"",
                "8:1 a variable cannot be named `Phone`",
            ),
            (
                "[variables]\nphone = { phone = \"202-555\", text = \"x\" }",
                "8:9 `phone` in [variables] needs exactly one type",
            ),
            (
                "[variables]\nphone = {}",
                "8:9 `phone` in [variables] needs exactly one type",
            ),
            (
                "[variables]\nphone = { fone = \"911\" }",
                "8:11 `phone` in [variables] has the unknown type `fone`",
            ),
            (
                "[variables]\nphone = { phone = \"202-555-0142\" }",
                "8:19 `phone` in [variables] is not a number that can be dialled from everywhere: \
                 \"202-555-0142\"",
            ),
            (
                "[variables]\nx = true",
                "8:5 `x` in [variables] is true or false",
            ),
            (
                "[variables]\nx = 1e5",
                "8:5 `x` in [variables] cannot be 1e5",
            ),
            (
                "[variables]\nx = 0x1F",
                "8:5 `x` in [variables] cannot be 0x1F",
            ),
            (
                "[variables]\nx = inf",
                "8:5 `x` in [variables] cannot be inf",
            ),
            (
                "[variables]\nx = { number = \"5\" }",
                "8:16 `x` in [variables] is a text",
            ),
            (
                "[variables]\nx = 2026-01-01T10:00:00",
                "8:5 `x` in [variables] is a date with time",
            ),
            (
                "[variables]\nx = \"a\\tb\"",
                "8:5 `x` in [variables] holds the control character U+0009",
            ),
            (
                "[variables]\nx = \"a\\U00100041b\"",
                "8:5 `x` in [variables] holds the private-use character U+100041",
            ),
            ("[variables]\nx = \" \"", "8:5 `x` in [variables] is empty"),
            (
                "[variables]\nx = { url = \"javascript:alert(1)\" }",
                "8:13 `x` in [variables] is not a web address: \"javascript:alert(1)\"",
            ),
            (
                "[variables]\nx = { email = \"a@b\" }",
                "8:15 `x` in [variables] is not an e-mail address: \"a@b\"",
            ),
            (
                "[variables]\nemergency = { phone = \"911\" }",
                "8:1 `emergency` is a variable of [audience]",
            ),
            (
                "[audience]\nemergency = \"911\"",
                "8:13 `emergency` in [audience] is a text",
            ),
            (
                "[audience]\nemergency = { number = 911 }",
                "8:13 `emergency` in [audience] cannot be of the type number",
            ),
            (
                "[audience]\ncountry = \"UK\"",
                "8:11 `country` in [audience] is not a country code: \"UK\"",
            ),
            (
                "[audience]\ncountry = \"us\"",
                "8:11 `country` in [audience] is not a country code: \"us\"",
            ),
            (
                "[locale.fr]\ncountry = \"FR\"",
                "7:9 \"fr\" is not one of the project's locales",
            ),
            (
                "[locale.ar]\ncalendar = \"gregorian\"",
                "8:12 `calendar` in [locale.ar] cannot be \"gregorian\"",
            ),
            (
                "[locale.ar]\nvariables = { x = \"1\" }",
                "8:15 `x` in the variables of [locale.ar] is not a variable of [variables]",
            ),
            (
                "[locale.ar.variables]\nx = 1\n[variables]\nx = \"1\"",
                "8:5 `x` in the variables of [locale.ar] is of the type number, but of the type text \
                 everywhere else",
            ),
            ("[locale]\nar = 1", "8:1 `ar` is a section, not a number"),
            (
                "[translation]\norigin = \"humna\"",
                "8:10 `origin` in [translation] cannot be \"humna\"",
            ),
            (
                "[[require]]\ntopics = []\ndisclaimers = [\"a\"]",
                "8:10 `topics` in [[require]] is empty",
            ),
            (
                "[[require]]\ntopics = [\"a\"]",
                "7:1 [[require]] has no `disclaimers`",
            ),
            (
                "[[require]]\ntopics = [\"a\"]\ndisclaimers = [\"#b\"]",
                "9:16 \"#b\" cannot be the id of a disclaimer",
            ),
            (
                "[require]\ntopics = [\"a\"]",
                "7:2 `require` is written as a list of sections",
            ),
            (
                "[[planned]]\nlocale = \"es\"\ndue = \"2027-02-01\"",
                "9:7 `due` in [[planned]] is a text",
            ),
            (
                "[[planned]]\nlocale = \"en\"\ndue = 2027-02-01",
                "8:10 `locale` in [[planned]] is the source language, which is always due",
            ),
            (
                "[[planned]]\nlocale = \"vi\"\ndue = 2027-02-01",
                "8:10 \"vi\" is not one of the project's locales",
            ),
            (
                "[[planned]]\narticle = \"content/a.md\"\nlocale = \"es\"\ndue = 2027-02-01",
                "8:11 `article` in [[planned]] is not an article's name: \"content/a.md\"",
            ),
            (
                "[[planned]]\nlocale = \"es\"\ndue = 2027-02-01\n[[planned]]\nlocale = \"es\"\ndue = 2027-03-01",
                "10:1 [[planned]] plans the same article and locale a second time",
            ),
            (
                "[check.levels]\n\"text/repeated-word\" = \"error\"",
                "8:24 `text/repeated-word` in [check.levels] has no such level",
            ),
            (
                "[check.levels]\nrepeated-word = \"deny\"",
                "8:1 `repeated-word` is not a rule",
            ),
            (
                "[[check.override]]\nlevels = { \"text/*\" = \"deny\" }",
                "7:1 [[check.override]] names neither `locale` nor `path`",
            ),
            (
                "[[check.override]]\npath = \"content/*\"\nlevels = {}",
                "8:8 `path` in [[check.override]] is not a path of the project: \"content/*\"",
            ),
            (
                "[[check.suppress]]\nrule = \"text/x\"\nlocale = \"es\"",
                "7:1 [[check.suppress]] has no `reason`",
            ),
            (
                "[[check.suppress]]\nrule = \"text/x\"\nlocale = \"es\"\nreason = \"\"",
                "10:10 `reason` in [[check.suppress]] is empty",
            ),
            (
                "[[check.suppress]]\nrule = \"text/x\"\nreason = \"x\"",
                "7:1 [[check.suppress]] does not say where",
            ),
            ("[thme]\nx = 1", "7:2 `thme` is not a key of polyleaf.toml"),
            ("[theme]\nx = 1", "8:1 `x` is not a key of [theme]"),
            (
                "[theme]\nbrand = \"teal\"",
                "8:9 `brand` in [theme] is not a colour: \"teal\"",
            ),
            (
                "[theme]\nbrand = \"#0b4a5680\"",
                "8:9 `brand` in [theme] can be seen through: \"#0b4a5680\"",
            ),
            (
                "[theme]\nlogo = \"theme/logo.png\"",
                "8:8 `logo` in [theme] names the folder theme/ itself: \"theme/logo.png\"",
            ),
            (
                "[theme]\nlogo = \"../logo.png\"",
                "8:8 `logo` in [theme] is not a file of the folder theme/: \"../logo.png\"",
            ),
        ];
        for (text, expected) in table {
            assert_eq!(told(&format!("{LEAST}{text}\n")), [*expected], "{text}");
        }
    }

    #[test]
    fn mistakes_in_the_project_itself() {
        for (from, to, expected) in [
            ("source = \"en\"\n", "", "1:1 [project] has no `source`"),
            (
                "\"en\", \"es\"",
                "\"es\"",
                "3:11 `locales` in [project] does not name the source language en",
            ),
            (
                "\"ar\"",
                "\"es\"",
                "3:24 `locales` in [project] names \"es\" twice",
            ),
            (
                "\"ar\"",
                "5",
                "3:24 an entry of `locales` in [project] is a number",
            ),
            (
                "https://c.example",
                "c.example",
                "4:12 `base-url` in [project] is not a full address: \"c.example\"",
            ),
            (
                "https://c.example",
                "https://c.example?x=1",
                "4:12 `base-url` in [project] holds a `?` or `#`: \"https://c.example?x=1\"",
            ),
            (
                "[site]\ntitle = \"C\"\n",
                "",
                "1:1 polyleaf.toml has no section [site]",
            ),
            ("title = \"C\"", "", "5:1 [site] has no `title`"),
            (
                "title = \"C\"",
                "title = \"C\"\ntagline = \"x\"",
                "7:1 `tagline` is not a key of [site]",
            ),
        ] {
            assert_eq!(told(&LEAST.replace(from, to)), [expected], "{to}");
        }
    }

    #[test]
    fn all_mistakes_are_told_at_once_in_order() {
        let text = "[project]\nsorce = \"en\"\nlocales = []\ntitle = 1\n[polcy]\n";
        assert_eq!(
            told(text),
            [
                "1:1 polyleaf.toml has no section [site]",
                "1:1 [project] has no `base-url`",
                "1:1 [project] has no `source`",
                "2:1 `sorce` is not a key of [project]",
                "3:11 `locales` in [project] is empty",
                "4:1 `title` is not a key of [project]",
                "5:2 `polcy` is not a key of polyleaf.toml",
            ]
        );
        let helps: Vec<_> = read_text(text)
            .unwrap_err()
            .into_iter()
            .filter_map(|it| it.help)
            .collect();
        assert!(helps.contains(&"did you mean `source`?".to_owned()));
        assert!(helps.contains(&"it belongs below [site]".to_owned()));
        assert!(helps.contains(&"did you mean `policy`?".to_owned()));
    }

    #[test]
    fn warnings_leave_the_settings_usable() {
        let (settings, found) =
            read_text(&format!("{LEAST}[policy]\nminimum-coverage = 90\n")).unwrap();
        assert_eq!(settings.policy.minimum_coverage, 90);
        assert_eq!(found.len(), 1);
        assert!(found.iter().all(|it| it.severity == Severity::Warning));
    }

    #[test]
    fn a_syntax_mistake_is_told_in_plain_words() {
        for (text, expected) in [
            (
                "a = 1\na = 2\n",
                "2:1 this name is used a second time in the same section",
            ),
            ("a = b\n", "1:5 a text stands here without quotes"),
            ("[project\n", "1:9 this section's line is not closed"),
            (
                "a = [\"b\" \"c\"]\n",
                "1:10 a comma is missing between two entries",
            ),
            ("a =\n", "1:4 the value after `=` is missing"),
            ("a\n", "1:2 this name has no value"),
            (
                "a = \"x\" y\n",
                "1:9 something follows the value on the same line",
            ),
            ("a = 2027-02-30\n", "1:5 this is not a date"),
        ] {
            assert_eq!(
                told(text).first().map(String::as_str),
                Some(expected),
                "{text}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_stumble(at in 0..LEAST.len(), cut in 0..40usize, put in ".{0,20}") {
            let end = (at + cut).min(LEAST.len());
            let text = [LEAST.get(..at).unwrap(), &put, LEAST.get(end..).unwrap()].concat();
            match read_text(&text) {
                Ok((settings, _)) => assert!(settings.locales.contains(&settings.source)),
                Err(found) => assert!(!found.is_empty(), "refused without a reason"),
            }
        }
    }

    #[test]
    fn nothing_that_is_read_makes_it_stumble() {
        let deep = format!("a = {}", "[".repeat(100_000));
        for text in ["", "\u{feff}", "=", "[[[", "\"", "a.b.c = 1", &deep] {
            assert!(read_text(text).is_err());
        }
    }
}
