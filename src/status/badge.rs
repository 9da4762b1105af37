//! One percentage as a picture for a README: SVG that says in words what it shows.

use crate::locale::display_width;
use crate::office::escaped;
use crate::status::Board;

/// Width of a character of the badge's text, in pixels.
const CHARACTER: usize = 7;
/// Space before and after a text.
const MARGIN: usize = 6;

/// How much is translated from today's source: of the one language that the board has beside the source, or of all.
pub fn badge(board: &Board) -> String {
    let mut languages = board
        .languages
        .iter()
        .filter(|it| it.locale != board.source);
    let (label, whole, percent) = match (languages.next(), languages.next()) {
        (Some(only), None) => {
            let name = only.locale.english_name();
            (
                only.locale.tag().to_string(),
                name.to_owned(),
                only.tally.percent(),
            )
        }
        _ => (
            "translated".to_owned(),
            "All languages".to_owned(),
            board.total().percent(),
        ),
    };
    let value = format!("{percent} %");
    // White has a contrast of more than 5:1 on each of them.
    let ground = match percent {
        100.. => "#1b6e2d",
        80..100 => "#7a5200",
        _ => "#9b1c1c",
    };
    let width = |text: &str| display_width(text) * CHARACTER + 2 * MARGIN;
    let (left, right) = (width(&label), width(&value));
    let title = escaped(&format!(
        "{whole}: {percent} % of the words are translated and up to date"
    ));
    let text = |x: usize, width: usize, words: &str| {
        format!(
            "<text x=\"{}\" y=\"14\" textLength=\"{}\">{}</text>",
            x + MARGIN,
            width - 2 * MARGIN,
            escaped(words)
        )
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"20\" viewBox=\"0 0 {0} 20\" role=\"img\" aria-labelledby=\"title\">\n\
         <title id=\"title\">{title}</title>\n\
         <rect width=\"{left}\" height=\"20\" fill=\"#333333\"/>\n<rect x=\"{left}\" width=\"{right}\" height=\"20\" fill=\"{ground}\"/>\n\
         <g fill=\"#ffffff\" font-family=\"Verdana, DejaVu Sans, sans-serif\" font-size=\"11\">\n{1}\n{2}\n</g>\n</svg>\n",
        left + right,
        text(0, left, &label),
        text(left, right, &value)
    )
}
