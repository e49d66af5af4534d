//! `countersign policy test`: files of cases as unit tests, a report for people, an exit code for CI.

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use policy::{Case, Explanation, Matched, NearMiss, Obstacle, near_misses};

use super::{FINE, FOUND, UNREADABLE, lines, loader, one_line};

/// The command's flags.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Files of cases, one a line; the policies they name are found from where the file is
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Name the cases that pass, too
    #[arg(long, short)]
    verbose: bool,
}

/// How many cases came out how.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    unreadable: usize,
}

pub(super) fn run(arguments: &Arguments) -> io::Result<u8> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut all = Tally::default();
    for path in &arguments.files {
        let mut tally = Tally::default();
        let read = file(path, arguments.verbose, &mut tally, &mut output);
        match read {
            Err(why) if why.kind() == io::ErrorKind::BrokenPipe => return Err(why),
            Err(why) => {
                writeln!(output, "{}: {why}", path.display())?;
                tally.unreadable += 1;
            }
            Ok(()) => writeln!(output, "{}: {}", path.display(), tally.words())?,
        }
        all.passed += tally.passed;
        all.failed += tally.failed;
        all.unreadable += tally.unreadable;
    }
    if arguments.files.len() > 1 {
        writeln!(output, "{}", all.words())?;
    }
    output.flush()?;
    Ok(match all {
        Tally { unreadable: 1.., .. } => UNREADABLE,
        // No test at all is most likely a mistake, and must not pass for success.
        Tally { failed: 0, passed: 1.., .. } => FINE,
        _ => FOUND,
    })
}

impl Tally {
    fn words(&self) -> String {
        let unreadable = match self.unreadable {
            0 => String::new(),
            number => format!(", {number} unreadable"),
        };
        format!("{} passed, {} failed{unreadable}", self.passed, self.failed)
    }
}

fn file(path: &Path, verbose: bool, tally: &mut Tally, output: &mut dyn Write) -> io::Result<()> {
    let mut load = loader(path.parent().unwrap_or(Path::new("")).to_owned());
    lines::each(BufReader::new(File::open(path)?), |number, text| {
        let case = match Case::parse_with(text, &mut load) {
            Ok(case) if case.has_expectation() => case,
            read => {
                tally.unreadable += 1;
                let why =
                    read.map_or_else(|why| why.reason().to_owned(), |_| "it expects nothing".to_owned());
                return writeln!(output, "ERROR {}:{number}: {}", path.display(), one_line(&why));
            }
        };
        let explanation = case.explain();
        let mismatches = case.mismatches(&explanation);
        if mismatches.is_empty() {
            tally.passed += 1;
            if verbose {
                writeln!(output, "ok    {}:{number}: {}", path.display(), one_line(&title(&case)))?;
            }
            return Ok(());
        }
        tally.failed += 1;
        writeln!(output, "FAIL  {}:{number}: {}", path.display(), one_line(&title(&case)))?;
        for line in mismatches.into_iter().chain(account(&case, &explanation)) {
            writeln!(output, "        {}", one_line(&line))?;
        }
        Ok(())
    })
}

/// What a case is called in the report.
fn title(case: &Case) -> String {
    let request = case.request();
    match (case.id(), case.note()) {
        (Some(id), Some(note)) => format!("{id}, {note}"),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => format!("{} on {}", request.action, request.resource),
    }
}

/// Why the decision is as it is.
fn account(case: &Case, explanation: &Explanation) -> Vec<String> {
    let request = case.request();
    let mut lines = vec![format!("the request: {} on {}", request.action, request.resource)];
    lines.extend(explanation.decision.whole_reason(request.action).map(|reason| format!("denied {reason}")));
    lines.extend(explanation.matched.iter().map(|matched| format!("{}, applies", place(matched))));
    lines.extend(near_misses(&request, case.policies()).iter().take(NEAR_SHOWN).map(near));
    if !explanation.missing_context.is_empty() {
        lines.push(format!("conditions lack {}", explanation.missing_context.join(", ")));
    }
    lines
}

/// More statements than this that nearly apply are not told.
const NEAR_SHOWN: usize = 3;

fn near(near: &NearMiss) -> String {
    let place = place(&near.statement);
    match &near.obstacle {
        Obstacle::Resource => format!("{place}, allows the action, but on other resources"),
        Obstacle::Principal => format!("{place}, allows the action, but to others"),
        Obstacle::Conditions(untrue) => {
            let names: Vec<String> =
                untrue.iter().map(|(operator, key)| format!("{operator} {key}")).collect();
            format!("{place}, would allow it, but for {}", names.join(", "))
        }
    }
}

fn place(matched: &Matched) -> String {
    let (start, _) = matched.span();
    let sid = matched.sid().map(|sid| format!(" ({sid})")).unwrap_or_default();
    let number = matched.index() + 1;
    format!("statement {number}{sid} of {}, at {}:{}", matched.source().id, start.line, start.column)
}
