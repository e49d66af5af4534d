//! `countersign restore`: into the running server over its control socket, else into the store itself.

use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

use super::data_directory::DataDirectory;

/// The command's flags.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    data: DataDirectory,
    /// The file that `countersign backup` wrote
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
}

/// Restores the backup, all or nothing.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let file = File::open(&arguments.input).map_err(|why| format!("{}: {why}", arguments.input.display()))?;
    let summary = arguments
        .data
        .archive()
        .and_then(|archive| archive.import(&mut BufReader::new(file)))
        .map_err(|why| format!("restore of {}: {why}", arguments.data))?;
    println!("Restored {summary}.");
    Ok(())
}
