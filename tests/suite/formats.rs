//! The formats of findings: paths, and the schema. `defects.rs` holds what each format writes about each rule.
//!
//! `tests/judges/findings` has the same files judged by tools of others.

use std::path::Path;

use serde_json::Value;

use crate::defects::lay;
use crate::project::TestProject;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/formats"))
}

#[test]
fn paths_are_those_that_the_reader_of_the_report_sees() {
    let project = TestProject::empty();
    lay(&project, "docs/leaflets/");
    for format in [
        "human", "short", "plain", "sarif", "github", "gitlab", "junit",
    ] {
        project
            .run(&["-C", "docs/leaflets", "check", "--format", format])
            .exits(1)
            .says(&["docs/leaflets/content/parity.md"]);
    }
    let root = project.path("docs/leaflets");
    let run = project.run(&["-C", root.to_str().unwrap(), "check", "--format", "short"]);
    assert!(run.exits(1).stdout.contains("\ncontent/parity.md:"));
}

#[test]
fn json_is_what_its_schema_says() {
    let read = |path: &Path| -> Value {
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let schema = read(&folder().join("../../docs/findings.schema.json"));
    let mut document = read(&folder().join("findings.json"));
    assert_eq!(problems(&schema, &schema, &document), [""; 0]);
    // The schema says something: each of these is a mistake.
    let none: [&str; 0] = [];
    document["findings"][0]["severity"] = "fatal".into();
    document["findings"][1]["location"]["line"] = "3".into();
    document["findings"][2]["extra"] = true.into();
    document["findings"][3]
        .as_object_mut()
        .unwrap()
        .remove("code");
    assert_eq!(problems(&schema, &schema, &document).len(), 4);
    assert_ne!(problems(&schema, &schema, &Value::Null), none);
}

/// What is wrong with a value: the keywords of JSON Schema that the schema uses.
fn problems(root: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (keyword, wanted) in schema.as_object().unwrap() {
        match (keyword.as_str(), value) {
            ("$ref", _) => {
                let pointer = wanted.as_str().unwrap().trim_start_matches('#');
                found.extend(problems(root, root.pointer(pointer).unwrap(), value));
            }
            ("type", value) => {
                let kind = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(_) => "integer",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                if wanted != kind {
                    found.push(format!("{value} must be {wanted}"));
                }
            }
            ("const", value) if wanted != value => found.push(format!("{value} is not {wanted}")),
            ("enum", value) if !wanted.as_array().unwrap().contains(value) => {
                found.push(format!("{value} is none of {wanted}"));
            }
            ("minimum", Value::Number(number)) if number.as_u64() < wanted.as_u64() => {
                found.push(format!("{number} is less than {wanted}"));
            }
            ("items", Value::Array(items)) => {
                found.extend(items.iter().flat_map(|it| problems(root, wanted, it)));
            }
            ("required", Value::Object(object)) => {
                let keys = wanted.as_array().unwrap().iter();
                let missing = keys.filter(|key| !object.contains_key(key.as_str().unwrap()));
                found.extend(missing.map(|key| format!("{key} is missing")));
            }
            ("properties", Value::Object(object)) => {
                for (key, value) in object {
                    match wanted.get(key) {
                        Some(schema) => found.extend(problems(root, schema, value)),
                        None => found.push(format!("{key} is not known")),
                    }
                }
            }
            (
                "const" | "enum" | "minimum" | "items" | "required" | "properties" | "$schema"
                | "$defs" | "title" | "description",
                _,
            ) => {}
            (keyword, _) => found.push(format!("{keyword} is not checked here")),
        }
    }
    found
}
