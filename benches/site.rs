//! The whole command against its limits: `cp -r` of its own output and, where it is installed, Hugo on the
//! same text. Prints medians of alternating runs and their ratios; nothing in here passes or fails.
//!
//! `cargo bench --bench site -- [--articles 1000] [--locales 10] [--runs 5] [--dir /dev/shm] [--hugo PATH] [--growth]`
//! `cargo bench --bench site -- --write FOLDER` only writes the project, for a profiler.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::panic,
    clippy::string_slice,
    reason = "a benchmark is a program of its own"
)]

mod corpus;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use corpus::Size;

/// One finished run.
#[derive(Clone, Copy)]
struct Run {
    wall: f64,
    cpu: f64,
    /// Peak memory of the process, MiB.
    memory: f64,
}

struct Options {
    size: Size,
    runs: usize,
    folder: PathBuf,
    hugo: Option<PathBuf>,
    growth: bool,
    write: Option<PathBuf>,
}

fn main() {
    let options = options();
    if let Some(folder) = &options.write {
        return corpus::write(folder, options.size);
    }
    let root = options
        .folder
        .join(format!("polyleaf-bench-{}", std::process::id()));
    fs::create_dir_all(&root).unwrap();
    println!(
        "{} articles × {} locales, medians of {} runs in {}",
        options.size.articles,
        options.size.locales,
        options.runs,
        options.folder.display()
    );
    compare(&root, &options);
    if options.growth {
        growth(&root, &options);
    }
    fs::remove_dir_all(&root).unwrap();
}

/// Full builds, checks and incremental builds, each against its limit.
fn compare(root: &Path, options: &Options) {
    let project = root.join("project");
    corpus::write(&project, options.size);
    let hugo_site = root.join("hugo");
    if options.hugo.is_some() {
        corpus::hugo::write(&hugo_site, options.size);
    }
    let (mut builds, mut copies, mut checks, mut hugos) = (vec![], vec![], vec![], vec![]);
    let (mut checks_again, mut builds_again) = (vec![], vec![]);
    // Where a check looks for what is known.
    let out = project.join("public");
    for number in 0..options.runs {
        checks.push(polyleaf(&project, &["check"]));
        builds.push(polyleaf(&project, &["build"]));
        let copy = root.join(format!("copy-{number}"));
        copies.push(run(Command::new("cp").arg("-r").arg(&out).arg(&copy)));
        corpus::edit_one_segment(&project, options.size);
        checks_again.push(polyleaf(&project, &["check"]));
        corpus::edit_one_segment(&project, options.size);
        builds_again.push(polyleaf(&project, &["build"]));
        if let Some(hugo) = &options.hugo {
            let out = root.join(format!("hugo-{number}"));
            hugos.push(run(Command::new(hugo)
                .arg("--quiet")
                .arg("--source")
                .arg(&hugo_site)
                .arg("--destination")
                .arg(&out)));
            fs::remove_dir_all(&out).unwrap();
        }
        if number == 0 {
            println!(
                "output: {} files, {:.0} MB",
                count(&out).0,
                count(&out).1 as f64 / 1e6
            );
        }
        fs::remove_dir_all(&copy).unwrap();
        fs::remove_dir_all(&out).unwrap();
    }
    row("build", &builds, None);
    row(
        "cp -r of its output",
        &copies,
        Some(("build / cp", &builds)),
    );
    row("check", &checks, None);
    row("build after one edit", &builds_again, None);
    row("check after one edit", &checks_again, None);
    if !hugos.is_empty() {
        row("hugo", &hugos, Some(("build / hugo", &builds)));
    }
}

/// How the time of a build grows with the number of pages.
fn growth(root: &Path, options: &Options) {
    let mut measured: Vec<(usize, f64)> = Vec::new();
    for articles in [100, 1_000, 10_000] {
        let size = Size {
            articles,
            locales: options.size.locales,
        };
        let project = root.join(format!("growth-{articles}"));
        corpus::write(&project, size);
        let cpu = median((0..3).map(|number| {
            let out = root.join(format!("growth-out-{articles}-{number}"));
            let result = polyleaf(&project, &["build", "--out", out.to_str().unwrap()]);
            fs::remove_dir_all(&out).unwrap();
            result.cpu
        }));
        let pages = articles * size.locales;
        let exponent = measured
            .last()
            .map(|&(before, time)| (cpu / time).ln() / (pages as f64 / before as f64).ln());
        println!(
            "{pages:>9} pages: {cpu:.3} s cpu{}",
            exponent.map_or(String::new(), |it| format!(", exponent {it:.2}"))
        );
        measured.push((pages, cpu));
        fs::remove_dir_all(&project).unwrap();
    }
    if let [(first, start), .., (last, end)] = measured[..] {
        println!(
            "from {first} to {last} pages: exponent {:.2}",
            (end / start).ln() / (last as f64 / first as f64).ln()
        );
    }
}

fn polyleaf(project: &Path, arguments: &[&str]) -> Run {
    run(Command::new(env!("CARGO_BIN_EXE_polyleaf"))
        .args(["--quiet", "--date", "2026-11-24", "--root"])
        .arg(project)
        .args(arguments))
}

/// Runs a command to its end. A child's own figures are the difference of the waited-for children's, which
/// is exact because nothing else runs beside it.
fn run(command: &mut Command) -> Run {
    let cpu_before = children_cpu();
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut memory = 0.0_f64;
    // Peak memory is read while the process lives; the last reading before its end is within one step.
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        memory = memory.max(peak_memory(child.id()));
        std::thread::sleep(std::time::Duration::from_millis(2));
    };
    let wall = start.elapsed().as_secs_f64();
    assert!(
        status.code().is_some_and(|code| code < 2),
        "{command:?} failed"
    );
    Run {
        wall,
        cpu: children_cpu() - cpu_before,
        memory,
    }
}

/// User and system time of all finished children, in seconds.
fn children_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    let ticks: f64 = fields[13].parse::<f64>().unwrap() + fields[14].parse::<f64>().unwrap();
    ticks / 100.0
}

fn peak_memory(process: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kilobytes: Option<f64> = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}

fn row(name: &str, runs: &[Run], ratio: Option<(&str, &[Run])>) {
    let of = |pick: fn(&Run) -> f64| median(runs.iter().map(pick));
    let mut line = format!(
        "{name:<22} {:>7.3} s wall  {:>7.3} s cpu  {:>6.0} MiB",
        of(|it| it.wall),
        of(|it| it.cpu),
        of(|it| it.memory)
    );
    if let Some((label, others)) = ratio {
        let ratio = median(others.iter().zip(runs).map(|(a, b)| a.wall / b.wall));
        let cpu = median(others.iter().zip(runs).map(|(a, b)| a.cpu / b.cpu));
        line.push_str(&format!("   {label}: {ratio:.3} wall, {cpu:.3} cpu"));
    }
    println!("{line}");
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Files and bytes below a folder.
fn count(folder: &Path) -> (usize, u64) {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .fold((0, 0), |(files, bytes), entry| {
            if entry.file_type().unwrap().is_dir() {
                let inside = count(&entry.path());
                (files + inside.0, bytes + inside.1)
            } else {
                (files + 1, bytes + entry.metadata().unwrap().len())
            }
        })
}

fn options() -> Options {
    let mut options = Options {
        size: Size {
            articles: 1_000,
            locales: 10,
        },
        runs: 5,
        folder: if Path::new("/dev/shm").is_dir() {
            "/dev/shm".into()
        } else {
            env::temp_dir()
        },
        hugo: None,
        growth: false,
        write: None,
    };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .unwrap_or_else(|| panic!("{argument} needs a value"))
        };
        match argument.as_str() {
            "--articles" => options.size.articles = value().parse().unwrap(),
            "--locales" => options.size.locales = value().parse().unwrap(),
            "--runs" => options.runs = value().parse().unwrap(),
            "--dir" => options.folder = value().into(),
            "--hugo" => options.hugo = Some(value().into()),
            "--write" => options.write = Some(value().into()),
            "--growth" => options.growth = true,
            // Cargo passes this one to every benchmark.
            "--bench" => {}
            other => panic!("unknown argument {other}"),
        }
    }
    options
}
