//! `--for` and `--width`: who gets the plain texts.

use polyleaf::site::TextOptions;

/// How the plain texts are written.
#[derive(Debug, clap::Args)]
pub(super) struct TextReader {
    /// Who gets the plain texts: readers of the site, the body of an e-mail (CRLF, every line short), or a
    /// braille translator (lines uncut, no invisible characters)
    #[arg(long = "for", value_name = "READER", value_enum, default_value_t)]
    reader: Reader,
    /// The longest line of the plain texts, in columns; 0 never cuts a line
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(0..=1000))]
    width: Option<u16>,
    /// Begin the plain texts with a byte order mark, for a server that does not say that they are UTF-8
    #[arg(long)]
    bom: bool,
}

/// `--for`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Reader {
    #[default]
    Web,
    Email,
    Braille,
}

impl TextReader {
    /// What was asked for.
    pub(super) fn options(&self) -> TextOptions {
        let mut options = match self.reader {
            Reader::Web => TextOptions::WEB,
            Reader::Email => TextOptions::EMAIL,
            Reader::Braille => TextOptions::BRAILLE,
        };
        if let Some(width) = self.width {
            options.width = width.into();
        }
        options.byte_order_mark = self.bom;
        options
    }
}
