//! The `Plural-Forms` of a PO header. No text of ours has plural forms of gettext (Fluent's variants take
//! their place), but tools ask for the field, and some refuse files without it.

/// `nplurals` and `plural` of a language, as gettext's own table and CLDR have them; none where neither knows.
pub(super) fn plural_forms(language: &str) -> Option<&'static str> {
    let found = TABLE
        .iter()
        .find(|(languages, _)| languages.split(' ').any(|it| it == language));
    found.map(|(_, forms)| *forms)
}

/// Languages and their forms.
const TABLE: &[(&str, &str)] = &[
    (
        "bo dz id ig ja jv kde kea km ko lo ms my sah ses sg su th to vi wo yo yue zh",
        "nplurals=1; plural=0;",
    ),
    (
        "af an asa az bem bez bg brx ca ce cgg chr ckb da de dv ee el en eo es et eu fi fo fur fy gl gsw ha \
         haw hu it jgo jmc ka kaj kcg kk kl ks ksb ku ky lb lg mas mgo ml mn mr nah nb nd ne nl nn no nnh ny \
         nyn om os pap ps rm rof rwk saq sc scn sd seh sn so sq ss ssy st sv sw syr ta te teo tig tk tn tr ts \
         ug ur uz ve vo vun wae xh xog yi ht",
        "nplurals=2; plural=(n != 1);",
    ),
    (
        "ak am as bho bn fa ff fr gu guw hi hy kab kn ln mg nso pa pcm pt si ti wa zu oc",
        "nplurals=2; plural=(n > 1);",
    ),
    (
        "fil tl ceb",
        "nplurals=2; plural=(n != 1 && n != 2 && n != 3 && (n%10 == 4 || n%10 == 6 || n%10 == 9));",
    ),
    ("is mk", "nplurals=2; plural=(n%10 != 1 || n%100 == 11);"),
    (
        "be bs hr ru sh sr uk",
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    ),
    (
        "cs sk",
        "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
    ),
    (
        "pl",
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    ),
    (
        "lt",
        "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);",
    ),
    (
        "lv prg",
        "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2);",
    ),
    (
        "mo ro",
        "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
    ),
    ("he iw", "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"),
    (
        "sl",
        "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    ),
    (
        "mt",
        "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : n%100>=11 && n%100<=19 ? 3 : 4);",
    ),
    (
        "ga",
        "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4);",
    ),
    (
        "ar ars",
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    ),
    (
        "cy",
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, PluralKind};

    /// Categories that whole numbers have; the last of CLDR's is for fractions in many Slavic languages, and
    /// `many` of the Romance ones for millions.
    #[test]
    fn there_are_not_more_forms_than_categories() {
        for (languages, forms) in TABLE {
            let count: usize = forms["nplurals=".len()..][..1].parse().unwrap();
            for language in languages.split(' ') {
                let Ok(locale) = Locale::parse(language) else {
                    continue;
                };
                let categories = locale.plural_categories(PluralKind::Cardinal).len();
                assert!(
                    (count..=count + 1).contains(&categories) || categories == 1,
                    "{language}: {forms}, {categories} categories"
                );
            }
        }
    }
}
