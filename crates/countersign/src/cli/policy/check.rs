//! `countersign policy check`: errors and warnings of policy files, each with its place.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use policy::{Document, Finding, Purpose, Severity};

use super::{FINE, FOUND, UNREADABLE, one_line, read_policy};

/// The command's flags.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Policy documents; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the policies are for; by default told from their elements
    #[arg(long, value_enum, value_name = "KIND")]
    kind: Option<Kind>,
    /// Warnings count as errors
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Kind {
    /// A managed policy or a permissions boundary
    Managed,
    /// Embedded in a user, group or role, or passed to a session
    Inline,
    /// The trust policy of a role
    Trust,
    /// Attached to a resource
    Resource,
    /// A service control policy
    Scp,
}

impl Kind {
    fn purpose(self) -> Purpose {
        match self {
            Kind::Managed => Purpose::Managed,
            Kind::Inline => Purpose::Inline,
            Kind::Trust => Purpose::Trust,
            Kind::Resource => Purpose::Resource,
            Kind::Scp => Purpose::ServiceControl,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> io::Result<u8> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    let (mut errors, mut warnings, mut unreadable) = (0, 0, 0);
    for path in &arguments.files {
        let text = match read(path) {
            Ok(text) => text,
            Err(why) => {
                unreadable += 1;
                writeln!(output, "{}: {why}", path.display())?;
                continue;
            }
        };
        let purpose = arguments.kind.map_or_else(|| told(&text), Kind::purpose);
        for finding in policy::check(&text, purpose) {
            match finding.severity {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
            print(path, &finding, &mut output)?;
        }
    }
    let files = arguments.files.len() - unreadable;
    writeln!(output, "errors: {errors}, warnings: {warnings}, files: {files}")?;
    output.flush()?;
    Ok(match (unreadable, errors, warnings) {
        (1.., _, _) => UNREADABLE,
        (_, 0, 0) => FINE,
        (_, 0, _) if !arguments.strict => FINE,
        _ => FOUND,
    })
}

fn print(path: &Path, finding: &Finding, output: &mut dyn Write) -> io::Result<()> {
    writeln!(output, "{}:{}", path.display(), one_line(&finding.to_string()))
}

fn read(path: &Path) -> Result<String, String> {
    if path != Path::new("-") {
        return read_policy(path);
    }
    let mut text = String::new();
    let stdin = io::stdin().lock();
    let read = stdin.take(super::POLICY_BYTES_MAX + 1).read_to_string(&mut text);
    match read {
        Ok(read) if read as u64 > super::POLICY_BYTES_MAX => {
            Err(format!("longer than {} bytes", super::POLICY_BYTES_MAX))
        }
        Ok(_) => Ok(text),
        Err(why) => Err(why.to_string()),
    }
}

/// What a document is for: who names principals stands at a resource, or at a role if it names no resource.
fn told(text: &str) -> Purpose {
    let Ok(document) = Document::parse(text) else { return Purpose::Managed };
    let statements = document.statements();
    match (
        statements.iter().any(|statement| statement.principal.is_some()),
        statements.iter().any(|statement| statement.resource.is_some()),
    ) {
        (true, true) => Purpose::Resource,
        (true, false) => Purpose::Trust,
        (false, _) => Purpose::Managed,
    }
}
