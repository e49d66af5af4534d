//! `countersign import`: an account as AWS tells it, into the running server over its control socket, else into the store
//! itself.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use iam::transfer::Extent;

use super::data_directory::DataDirectory;

/// The command's flags.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    data: DataDirectory,
    /// Take over what is not refused, instead of nothing
    #[arg(long, conflicts_with = "check")]
    partial: bool,
    /// Say what would be taken over and what refused, and write nothing
    #[arg(long)]
    check: bool,
    /// What `aws iam get-account-authorization-details` printed, whole or in pages; maybe a credential report (CSV) and
    /// what `get-account-password-policy` printed
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

/// Imports the files. The report goes to standard output; exit code 1 if anything was refused.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let extent = match (arguments.partial, arguments.check) {
        (true, _) => Extent::Partial,
        (_, true) => Extent::Check,
        (false, false) => Extent::Whole,
    };
    let import = || -> io::Result<bool> {
        let mut input: Box<dyn Read> = Box::new(io::empty());
        for path in &arguments.files {
            let document = document(path).map_err(|why| named(path, &why))?;
            input = Box::new(input.chain(document).chain(&b"\n"[..]));
        }
        arguments.data.archive()?.import_details(&mut input, extent, &mut io::stdout().lock())
    };
    match import() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("countersign: import into {}: {why}", arguments.data);
            ExitCode::FAILURE
        }
    }
}

/// A file as a document of JSON: it is one, or a credential report, which becomes a member of one.
fn document(path: &Path) -> io::Result<Box<dyn Read>> {
    let mut file = BufReader::new(File::open(path)?);
    let mut begin = [0; 5];
    let read = file.by_ref().take(begin.len() as u64).read(&mut begin)?;
    let begin = begin.get(..read).unwrap_or_default();
    if begin != b"user," {
        return Ok(Box::new(Cursor::new(begin.to_vec()).chain(file)));
    }
    let mut text = String::from("user,");
    file.read_to_string(&mut text)?;
    Ok(Box::new(Cursor::new(serde_json::json!({"CredentialReport": text}).to_string())))
}

fn named(path: &Path, why: &io::Error) -> io::Error {
    io::Error::new(why.kind(), format!("{}: {why}", path.display()))
}
