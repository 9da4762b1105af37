//! NUMBER, DATETIME and PLURAL, on ICU4X: fluent-rs formats nothing by locale and chooses plurals by data
//! of 2022. Values travel through Fluent with their type and leave it encoded (`content::encode`), so that
//! nothing in them can become markup.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::{IntlLangMemoizer, concurrent::IntlLangMemoizer as ConcurrentMemoizer};

use crate::catalog::exact_key;
use crate::config::Variable;
use crate::content::{Value, ValueKind, encode};
use crate::locale::{DateOptions, Day, Decimal, Formats, NumberOptions};
use crate::localize::{
    Fact,
    options::{
        DATETIME, NUMBER, PLURAL, Written, date_fact, date_options, not_a_date, not_a_number,
        number_options, one_value,
    },
};

/// Around a number that is written out in a catalogue (`{ 2026 }`) until [`finish_literals`] formats it:
/// Fluent's formatter is a plain function that knows no locale. Authors' texts cannot hold them.
const LITERAL_START: char = '\u{10F000}';
const LITERAL_END: char = '\u{10F001}';

/// Digits that survive Fluent's 64-bit floating-point numbers for certain.
pub(super) const LITERAL_DIGITS: usize = 15;

/// What the functions found wrong while formatting, shared with the bundle they are part of.
pub(super) type Facts = Arc<Mutex<Vec<Fact>>>;

/// A variable on its way through Fluent: exact, and as readers see it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Typed {
    /// What NUMBER, DATETIME and PLURAL compute with.
    pub(super) exact: Exact,
    /// The formatted value, encoded.
    pub(super) shown: Arc<str>,
    /// Put before what is shown, so that its place can be told from others (interface text).
    pub(super) mark: Option<char>,
}

/// The value itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Exact {
    /// Free text, which a select may compare.
    Text(Arc<str>),
    /// A number.
    Number(Decimal),
    /// A day.
    Date(Day),
    /// Phone, URL or e-mail: shown, never computed with.
    Other,
}

impl Typed {
    /// A variable of the configuration in one locale. A date that CLDR cannot write there gives its fact
    /// beside its ISO form.
    pub(super) fn of_variable(variable: &Variable, formats: &Formats) -> (Self, Option<Fact>) {
        let (kind, exact, text, fact) = match variable {
            Variable::Text(text) => (
                ValueKind::Text,
                Exact::Text(text.as_str().into()),
                text.clone(),
                None,
            ),
            Variable::Number(number) => (
                ValueKind::Number,
                Exact::Number(number.clone()),
                formats.number(number, &NumberOptions::default()),
                None,
            ),
            Variable::Date(day) => match formats.date(*day, &DateOptions::default()) {
                Ok(text) => (ValueKind::Date, Exact::Date(*day), text, None),
                Err(error) => (
                    ValueKind::Date,
                    Exact::Date(*day),
                    day.to_string(),
                    Some(date_fact(error)),
                ),
            },
            Variable::Phone(phone) => (ValueKind::Phone, Exact::Other, phone.display.clone(), None),
            Variable::Url(url) => (ValueKind::Url, Exact::Other, url.clone(), None),
            Variable::Email(email) => (ValueKind::Email, Exact::Other, email.clone(), None),
        };
        let shown = encode(&Value {
            kind,
            text: text.into(),
        });
        (
            Self {
                exact,
                shown: shown.into(),
                mark: None,
            },
            fact,
        )
    }

    /// As Fluent takes it: text as a string, so that a select can compare it, all else as our type.
    pub(super) fn to_fluent(&self) -> FluentValue<'static> {
        match &self.exact {
            Exact::Text(text) if self.mark.is_none() => {
                FluentValue::String(Cow::Owned(text.to_string()))
            }
            _ => FluentValue::Custom(Box::new(self.clone())),
        }
    }

    fn text(&self) -> String {
        self.mark
            .into_iter()
            .chain(self.shown.chars())
            .collect::<String>()
    }
}

impl FluentType for Typed {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }

    fn as_string_threadsafe(&self, _: &ConcurrentMemoizer) -> Cow<'static, str> {
        self.text().into()
    }
}

/// Adds our functions and our formatter to a bundle. `facts` collects what goes wrong in them: Fluent
/// itself would print `NUMBER()` and report nothing.
pub(super) fn register<R, M>(
    bundle: &mut FluentBundle<R, M>,
    formats: &Arc<Formats>,
    facts: &Facts,
) {
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(inert));
    for (name, call) in [
        (NUMBER, number as Call),
        (DATETIME, datetime),
        (PLURAL, plural),
    ] {
        let (formats, facts) = (Arc::clone(formats), Arc::clone(facts));
        let added = bundle.add_function(name, move |positional, named| {
            call(&formats, positional, named).unwrap_or_else(|fact| {
                facts
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(fact);
                FluentValue::Error
            })
        });
        // Functions are added before any message, so their names are free.
        debug_assert!(added.is_ok(), "{name} is registered once");
    }
}

/// Strings and written-out numbers leave Fluent encoded.
fn inert<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(encode(&Value {
            kind: ValueKind::Text,
            text: text.as_ref().into(),
        })),
        FluentValue::Number(number) => Some(format!(
            "{LITERAL_START}{}{LITERAL_END}",
            number.as_string()
        )),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// Formats the numbers that are written out in a catalogue, for the locale.
pub(super) fn finish_literals(text: String, formats: &Formats) -> String {
    if !text.contains(LITERAL_START) {
        return text;
    }
    let mut finished = String::with_capacity(text.len());
    let mut parts = text.split(LITERAL_START);
    finished.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (written, after) = part.split_once(LITERAL_END).unwrap_or((part, ""));
        let shown = Decimal::parse(written).map_or_else(
            || written.to_owned(),
            |number| formats.number(&number, &NumberOptions::default()),
        );
        finished.push_str(&encode(&Value {
            kind: ValueKind::Number,
            text: shown.into(),
        }));
        finished.push_str(after);
    }
    finished
}

type Call =
    for<'a> fn(&Formats, &[FluentValue<'a>], &FluentArgs<'_>) -> Result<FluentValue<'a>, Fact>;

fn number<'a>(
    formats: &Formats,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> Result<FluentValue<'a>, Fact> {
    let (options, _) = number_options(NUMBER, written(named))?;
    let [value] = positional else {
        return Err(one_value(NUMBER));
    };
    let (number, mark) = decimal(NUMBER, value)?;
    Ok(formatted(
        ValueKind::Number,
        formats.number(&number, &options),
        Exact::Number(number),
        mark,
    ))
}

fn datetime<'a>(
    formats: &Formats,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> Result<FluentValue<'a>, Fact> {
    let options = date_options(written(named))?;
    let [FluentValue::Custom(value)] = positional else {
        return Err(not_a_date());
    };
    match (**value).as_any().downcast_ref::<Typed>() {
        Some(Typed {
            exact: Exact::Date(day),
            mark,
            ..
        }) => {
            let text = formats.date(*day, &options).map_err(date_fact)?;
            Ok(formatted(ValueKind::Date, text, Exact::Date(*day), *mark))
        }
        _ => Err(not_a_date()),
    }
}

/// The key that a number selects: its exact key where one of the select's keys has its value, else the
/// CLDR category of the number as formatted. A text (an argument of a term) selects itself.
fn plural<'a>(
    formats: &Formats,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> Result<FluentValue<'a>, Fact> {
    let (value, keys) = match positional {
        [value, FluentValue::String(keys)] => (value, keys.as_ref()),
        [value] => (value, ""),
        _ => return Err(one_value(PLURAL)),
    };
    let number = match value {
        FluentValue::String(text) => return Ok(FluentValue::String(text.clone())),
        // An argument that the term was called without: the default variant.
        FluentValue::None | FluentValue::Error => return Ok(FluentValue::None),
        value => decimal(NUMBER, value)?.0,
    };
    let (options, kind) = number_options(NUMBER, written(named))?;
    let exact = keys
        .split(' ')
        .find(|key| Decimal::parse(key).is_some_and(|key| equal(&key, &number)));
    Ok(FluentValue::String(match exact {
        Some(key) => Cow::Owned(exact_key(key)),
        None => Cow::Borrowed(formats.plural(&number, &options, kind).as_str()),
    }))
}

/// Whether two decimals have the same value, however many zeros they are written with.
fn equal(a: &Decimal, b: &Decimal) -> bool {
    let bare = |number: &Decimal| {
        let mut number = number.0.clone();
        number.absolute.trim_start();
        number.absolute.trim_end();
        if number.absolute.is_zero() {
            number.sign = fixed_decimal::Sign::None;
        }
        number
    };
    bare(a) == bare(b)
}

fn formatted<'a>(
    kind: ValueKind,
    text: String,
    exact: Exact,
    mark: Option<char>,
) -> FluentValue<'a> {
    let shown = encode(&Value {
        kind,
        text: text.into(),
    });
    FluentValue::Custom(Box::new(Typed {
        exact,
        shown: shown.into(),
        mark,
    }))
}

fn decimal(function: &str, value: &FluentValue<'_>) -> Result<(Decimal, Option<char>), Fact> {
    match value {
        FluentValue::Number(number) => Decimal::parse(&number.as_string())
            .map(|number| (number, None))
            .ok_or_else(|| not_a_number(function)),
        FluentValue::Custom(value) => match (**value).as_any().downcast_ref::<Typed>() {
            Some(Typed {
                exact: Exact::Number(number),
                mark,
                ..
            }) => Ok((number.clone(), *mark)),
            _ => Err(not_a_number(function)),
        },
        _ => Err(not_a_number(function)),
    }
}

fn written<'a>(named: &'a FluentArgs<'_>) -> impl Iterator<Item = (&'a str, Written<'a>)> {
    named.iter().map(|(name, value)| {
        let value = match value {
            FluentValue::String(text) => Written::Text(Cow::Borrowed(text.as_ref())),
            FluentValue::Number(number) => Written::Number(Cow::Owned(number.as_string().into())),
            _ => Written::Text(Cow::Borrowed("")),
        };
        (name, value)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::config::{Phone, Variable};
    use crate::content::{Inline, Value, ValueKind};
    use crate::localize::fixture::{Fixture, SETTINGS, one, translations};
    use crate::localize::{Content, Fact, Outcome};

    fn text(tag: &str, value: &str) -> String {
        let local = one(tag, "", value);
        assert_eq!(local.facts, None, "{tag}: {value}");
        local.content.plain_text().into_owned()
    }

    #[test]
    fn numbers_and_dates_are_written_as_the_locale_does() {
        for (tag, value, expected) in [
            ("es", "{ $dose }", "12.345,5"),
            ("es", "{ NUMBER($dose) }", "12.345,5"),
            ("es", "{ NUMBER($dose, useGrouping: \"false\") }", "12345,5"),
            (
                "es",
                "{ NUMBER($dose, minimumFractionDigits: 2) }",
                "12.345,50",
            ),
            (
                "es",
                "{ NUMBER($dose, maximumFractionDigits: 0) }",
                "12.346",
            ),
            (
                "es",
                "{ NUMBER($n, style: \"percent\", minimumIntegerDigits: 2) }",
                "500\u{a0}%",
            ),
            ("es-MX", "{ $dose }", "12,345.5"),
            ("de", "{ 12345 } und { 0.50 }", "12.345 und 0,50"),
            ("de", "{ NUMBER(2026, useGrouping: \"false\") }", "2026"),
            (
                "de",
                "Am { $day }, { DATETIME($day, dateStyle: \"short\") }",
                "Am 24. November 2026, 24.11.26",
            ),
            ("ar", "{ $n }", "3"),
            ("ar", "{ $word }{ $text }", "xplain words"),
            ("zh-Hans", "{ $day }", "2026年11月24日"),
        ] {
            assert_eq!(text(tag, value), expected, "{tag}: {value}");
        }
    }

    #[test]
    fn the_audience_country_decides_how_spanish_numbers_look() {
        let us = format!("{SETTINGS}\n[audience]\ncountry = \"US\"\n");
        let fixture = Fixture::new(&us, &[("a--b", "Text.")]);
        let edition = fixture.edition("es", "a--b = { $dose }\n");
        assert_eq!(edition.segments[0].content.plain_text(), "12,345.5");
    }

    #[test]
    fn arabic_plurals_follow_todays_cldr() {
        let select = "{ $n ->\n    [zero] z\n    [one] o\n    [two] t\n    [few] f\n    [many] m\n   *[other] x\n }";
        for (number, expected) in [
            ("0", "z"),
            ("1", "o"),
            ("2", "t"),
            ("3", "f"),
            ("10", "f"),
            ("11", "m"),
            ("99", "m"),
            ("100", "x"),
            ("102", "x"),
            ("103", "f"),
            ("111", "m"),
            ("1.5", "x"),
        ] {
            let settings = SETTINGS.replace("n = 3", &format!("n = {number}"));
            let fixture = Fixture::new(&settings, &[("a--b", "Text.")]);
            let edition = fixture.edition("ar", &format!("a--b = {select}\n"));
            assert_eq!(
                edition.segments[0].content.plain_text(),
                expected,
                "{number}"
            );
        }
    }

    #[test]
    fn selects_take_exact_keys_options_ordinals_and_texts() {
        for (tag, value, expected) in [
            (
                "es",
                "{ $n ->\n    [5] exact\n    [one] o\n   *[other] x\n }",
                "exact",
            ),
            ("es", "{ $n ->\n    [5.0] exact\n   *[other] x\n }", "exact"),
            (
                "es",
                "{ NUMBER($n, minimumFractionDigits: 1) ->\n    [5] exact\n   *[other] x\n }",
                "exact",
            ),
            (
                "es",
                "{ $n ->\n    [4] exact\n    [one] o\n   *[other] { $n } x\n }",
                "5 x",
            ),
            (
                "ar",
                "{ NUMBER($n, type: \"ordinal\") ->\n    [few] f\n   *[other] x\n }",
                "x",
            ),
            ("ar", "{ NUMBER($n) ->\n    [few] f\n   *[other] x\n }", "f"),
            ("es", "{ $text ->\n    [plain] p\n   *[other] x\n }", "x"),
            ("ar", "{ $word ->\n    [x] yes\n   *[other] no\n }", "yes"),
        ] {
            assert_eq!(text(tag, value), expected, "{tag}: {value}");
        }
    }

    #[test]
    fn every_value_carries_its_type() {
        let local = one(
            "es",
            "",
            "{ $phone }{ $site }{ $mail }{ $n }{ $day }{ $text }{ 7 }",
        );
        let Content::Rich(inlines) = &local.content else {
            panic!("{local:?}")
        };
        let kinds: Vec<_> = inlines
            .iter()
            .map(|inline| match inline {
                Inline::Value(Value { kind, .. }) => *kind,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(
            kinds,
            [
                ValueKind::Phone,
                ValueKind::Url,
                ValueKind::Email,
                ValueKind::Number,
                ValueKind::Date,
                ValueKind::Text,
                ValueKind::Number
            ]
        );
    }

    #[test]
    fn a_language_without_dates_says_so() {
        for value in [
            "{ $day }",
            "{ DATETIME($day) }",
            "{ $n ->\n    [1] { $day }\n   *[other] x\n }",
        ] {
            let local = one("gn", "", value);
            assert_eq!(local.outcome, Outcome::Unresolvable, "{value}");
            assert_eq!(*local.facts.unwrap(), vec![Fact::NoDateData], "{value}");
        }
        let fixture = Fixture::new(SETTINGS, &[]);
        let facts = fixture.context("gn").facts;
        assert!(
            facts.iter().any(|fact| fact.contains("no dates")),
            "{facts:?}"
        );
        assert_eq!(fixture.context("es").facts, Vec::<String>::new());
    }

    #[test]
    fn wrong_calls_are_facts_in_every_variant() {
        for value in [
            "{ NUMBER($text) }",
            "{ NUMBER(\"5\") }",
            "{ NUMBER() }",
            "{ NUMBER($n, $n) }",
            "{ NUMBER($n, style: \"currency\") }",
            "{ NUMBER($n, maximumFractionDigits: \"x\") }",
            "{ NUMBER($n, minimumFractionDigits: 3, maximumFractionDigits: 2) }",
            "{ NUMBER($n, currency: \"EUR\") }",
            "{ DATETIME($n) }",
            "{ DATETIME($day, dateStyle: \"tiny\") }",
            "{ DATETIME($day, timeStyle: \"short\") }",
            "{ $n ->\n    [1] { NUMBER($text) }\n   *[other] x\n }",
            "{ 1234567890123456 }",
            "{ 1 ->\n   *[other] x\n }",
            "{ \"a\" ->\n   *[a] x\n }",
            "{ $phone ->\n   *[a] x\n }",
            "{ DATETIME($day) ->\n   *[a] x\n }",
        ] {
            let local = one("es", "", value);
            assert_eq!(local.outcome, Outcome::Unresolvable, "{value}");
            let facts = local.facts.unwrap();
            assert!(
                matches!(facts[..], [Fact::BadCall(_)]),
                "{value}: {facts:?}"
            );
            assert_eq!(local.content, Content::Empty);
        }
        for (value, expected) in [
            ("{ FOO($n) }", Fact::UnknownFunction("FOO".into())),
            ("{ PLURAL($n) }", Fact::UnknownFunction("PLURAL".into())),
            (
                "{ FOO($n) ->\n   *[other] x\n }",
                Fact::UnknownFunction("FOO".into()),
            ),
            ("{ $nope }", Fact::UnknownVariable("nope".into())),
            (
                "{ $nope ->\n   *[other] x\n }",
                Fact::UnknownVariable("nope".into()),
            ),
            (
                "{ $n ->\n    [1] { $nope }\n   *[other] x\n }",
                Fact::UnknownVariable("nope".into()),
            ),
            ("{ -nope }", Fact::UnknownTerm("nope".into())),
            (
                "{ other--message }",
                Fact::MessageReference("other--message".into()),
            ),
            (
                "{ m.attribute }",
                Fact::MessageReference("m.attribute".into()),
            ),
            ("{ \"\" }", Fact::Empty),
            ("{ \" \" }{ \"\\u200B\" }", Fact::Empty),
        ] {
            let local = one("es", "", value);
            assert_eq!(local.outcome, Outcome::Unresolvable, "{value}");
            assert_eq!(*local.facts.unwrap(), vec![expected], "{value}");
        }
        // The message alone fails, not its neighbours.
        let fixture = Fixture::new(SETTINGS, &[("a--b", "Text."), ("a--c", "Text.")]);
        let translations = translations("a--b = { $nope }\na--c = { $n }\n", "");
        let edition = fixture.edition_with("es", &translations, &[]);
        assert_eq!(edition.segments[0].outcome, Outcome::Unresolvable);
        assert_eq!(edition.segments[1].content.plain_text(), "5");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// From the configuration through Fluent and Markdown: a value is shown as it is, and nothing else.
        #[test]
        fn variables_are_inert(
            text in prop_oneof![
                "[-*_`~\\[\\](){}<>&#\"\\\\$. a\n]{1,12}",
                "\\PC{1,12}",
                Just("](javascript:alert(1)) <script>".to_owned()),
                Just("{ $n } {\"x\"} \u{10F000}5\u{10F001}\u{100041}".to_owned()),
            ],
            kind in 0..4_usize,
        ) {
            let phone = Phone { display: text.clone(), dial: String::new() };
            let (variable, kind) = match kind {
                0 => (Variable::Text(text.clone()), ValueKind::Text),
                1 => (Variable::Phone(phone), ValueKind::Phone),
                2 => (Variable::Url(text.clone()), ValueKind::Url),
                _ => (Variable::Email(text.clone()), ValueKind::Email),
            };
            let mut fixture = Fixture::new(SETTINGS, &[("a--b", "Text.")]);
            fixture.project.settings.variables.insert("text".to_owned(), variable);
            let edition = fixture.edition("es", "a--b = a **{ $text }** b\n");
            let value = Value { kind, text: text.into() };
            prop_assert_eq!(
                &edition.segments[0].content,
                &Content::Rich(Box::new([
                    Inline::Text("a ".into()),
                    Inline::Strong(vec![Inline::Value(value)]),
                    Inline::Text(" b".into()),
                ]))
            );
        }
    }
}
