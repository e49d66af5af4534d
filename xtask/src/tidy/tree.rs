//! The files of the repository: what git tracks or would track.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The repository as rules see it.
pub(crate) struct Tree {
    /// The root folder.
    pub(crate) root: PathBuf,
    /// Every text file, sorted by path.
    pub(crate) files: Vec<File>,
}

/// One text file.
pub(crate) struct File {
    /// Relative to the root, with `/`.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: String,
}

impl Tree {
    /// Reads all text files that git tracks or would track.
    ///
    /// # Errors
    /// If git or a file cannot be read.
    pub(crate) fn read(root: &Path) -> Result<Tree, String> {
        let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        let listed = Command::new("git").args(arguments).current_dir(root).output();
        let listed = listed.map_err(|why| format!("git: {why}"))?;
        if !listed.status.success() {
            return Err(format!("git ls-files: {}", String::from_utf8_lossy(&listed.stderr)));
        }
        let mut paths: Vec<&[u8]> =
            listed.stdout.split(|byte| *byte == 0).filter(|p| !p.is_empty()).collect();
        paths.sort_unstable();
        paths.dedup();
        let mut files = Vec::new();
        for path in paths {
            let path = String::from_utf8_lossy(path).into_owned();
            // A file that was deleted and not yet committed, or that is no text, has nothing to say here.
            if let Ok(text) = std::fs::read_to_string(root.join(&path)) {
                files.push(File { path, text });
            }
        }
        Ok(Tree { root: root.to_owned(), files })
    }

    /// The file at this path.
    ///
    /// # Errors
    /// If there is none.
    pub(crate) fn file(&self, path: &str) -> Result<&File, String> {
        self.files.iter().find(|file| file.path == path).ok_or_else(|| format!("{path} is missing"))
    }

    /// Rust files that people write.
    pub(crate) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is("rs") && !file.is_generated())
    }
}

impl File {
    /// Whether the name ends in this.
    pub(crate) fn is(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }

    /// Whether a command of ours writes it.
    pub(crate) fn is_generated(&self) -> bool {
        self.path.starts_with("crates/protocol/src/generated/")
            || [super::reference::PATH, super::settings::PATH].contains(&self.path.as_str())
    }

    /// Its lines with their numbers, from 1.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}
