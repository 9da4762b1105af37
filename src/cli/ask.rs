//! `polyleaf ask [LOCALE [ID [QUESTION]]]`

use polyleaf::disk;
use polyleaf::project::Project;
use polyleaf::report::visible;
use polyleaf::translate::{Ask, ask};

use super::globals::Globals;
use super::outcome::{Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Ask about a text, answer a question, or list the open ones
///
/// Open questions stand in `status`, on review sheets and in exports. An answer becomes a note on the text for the
/// translators of every language, with the next `polyleaf sync`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language in which the question came up, such as es; without it, the questions of every language are listed
    locale: Option<String>,
    /// Id of the message; article#id where several articles have the id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The question; or, with --answer, the one that is answered, where several are open
    #[arg(value_name = "QUESTION")]
    question: Option<String>,
    /// The answer
    #[arg(long, value_name = "TEXT", requires = "id")]
    answer: Option<String>,
    /// Who asks or answers
    #[arg(long, value_name = "NAME", default_value = "")]
    by: String,
}

/// Records the question or answer; lists where there is neither.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    if let Some(tag) = &args.locale {
        Globals::known_locales(&project, std::slice::from_ref(tag))?;
    }
    let (Some(tag), Some(id)) = (&args.locale, &args.id) else {
        list(&project, args.locale.as_deref(), None, terminal);
        return Ok(Outcome::Clean);
    };
    if args.question.is_none() && args.answer.is_none() {
        list(&project, Some(tag), Some(id), terminal);
        return Ok(Outcome::Clean);
    }
    let wanted = Ask {
        id: id.clone(),
        question: args.question.clone(),
        answer: args.answer.clone(),
        by: args.by.clone(),
        today: globals.today()?,
    };
    let changes = ask(&project, &tree, tag, &wanted).map_err(super::outcome::Failure::Findings)?;
    let written = disk::apply(&globals.root, &changes)?;
    terminal.say(match (written, &args.answer) {
        (0, _) => "this question is open already",
        (_, None) => "asked; `polyleaf ask` lists what is open",
        (_, Some(_)) => "answered; `polyleaf sync` brings the answer to every language as a note",
    });
    Ok(Outcome::Clean)
}

fn list(project: &Project, tag: Option<&str>, id: Option<&str>, terminal: &mut Terminal) {
    let mut text = String::new();
    let mut count = 0;
    let wanted = |name: &str| id.is_none_or(|id| id == name || id.rsplit('#').next() == Some(name));
    for (locale, files) in &project.questions {
        if tag.is_some_and(|tag| *tag != **locale) {
            continue;
        }
        for (slug, file) in files {
            let open = file
                .records
                .iter()
                .filter(|it| it.is_open() && wanted(&it.id));
            for question in open {
                count += 1;
                text.push_str(&visible(&format!(
                    "{locale} {slug} {} ({}, {})\n    {}\n",
                    question.id,
                    question.kind.name(),
                    question.asker(),
                    question.text
                )));
            }
        }
    }
    terminal.product(&text);
    terminal.say(&match count {
        0 => "no question is open".to_owned(),
        count => format!("{} open", plural(count, "question")),
    });
}
