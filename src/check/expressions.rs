//! What a placeable shows, as rules compare it with another.

use crate::catalog::Expression;

/// The variable that a placeable shows: of `$n`, `NUMBER($n)` and `DATETIME($n)`.
pub(super) fn variable(expression: &Expression) -> Option<&str> {
    match expression {
        Expression::Variable(name) => Some(name),
        Expression::Function(_, arguments) => arguments.iter().find_map(|argument| {
            let positional = argument.name.is_none();
            match &argument.value {
                Expression::Variable(name) if positional => Some(name.as_str()),
                _ => None,
            }
        }),
        _ => None,
    }
}

/// The term that a placeable shows, without `-`.
pub(super) fn term(expression: &Expression) -> Option<&str> {
    match expression {
        Expression::Term(name, ..) => Some(name),
        _ => None,
    }
}
