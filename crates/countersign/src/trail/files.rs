//! The trail's files: numbered, appended to, never renamed, deleted by count and age; read from the newest line back.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use iam::cloudtrail::{Place, Search};
use serde::Deserialize;

/// How much of the trail is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retention {
    /// Bytes after which a new file begins.
    pub(crate) file_bytes: u64,
    /// Files kept, the newest included.
    pub(crate) files: usize,
    /// How long a file is kept after its last line.
    pub(crate) age: Duration,
}

/// The files, and the one that is written.
pub(crate) struct Files {
    directory: PathBuf,
    retention: Retention,
    number: u64,
    file: File,
    size: u64,
    begun: SystemTime,
    position: u64,
}

/// What a search reads.
pub(crate) struct Reader {
    directory: PathBuf,
    numbers: Vec<u64>,
}

/// The file with the last revision whose event is surely in the trail.
const POSITION: &str = "position";
/// Files are begun anew after this long, so that age can be told by file.
const DAY: Duration = Duration::from_secs(86_400);
/// Bytes read at once, from the end backwards.
const CHUNK: u64 = 256 << 10;
/// How much more of a search's budget a byte costs that is parsed than one that is only looked through.
const PARSING: u64 = 16;
/// Bytes at the end of the newest files in which a start looks for events that it need not write again.
const TAIL: u64 = 8 << 20;

impl Files {
    /// Opens or makes the trail in this directory.
    pub(crate) fn open(directory: &Path, retention: Retention) -> io::Result<Files> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
        let number = numbers(directory)?.last().copied().unwrap_or(1);
        let mut file = append(directory, number)?;
        let mut size = file.metadata()?.len();
        if size > 0 && last_byte(&path(directory, number))? != Some(b'\n') {
            // A crash cut the last line short.
            file.write_all(b"\n")?;
            size += 1;
        }
        let begun = SystemTime::now();
        let mut files =
            Files { directory: directory.to_owned(), retention, number, file, size, begun, position: 0 };
        files.position = files.position()?;
        files.prune()?;
        Ok(files)
    }

    /// The last revision that is surely in the trail.
    pub(crate) fn position(&self) -> io::Result<u64> {
        match fs::read_to_string(self.directory.join(POSITION)) {
            Ok(text) => Ok(text.trim().parse().unwrap_or(0)),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(why) => Err(why),
        }
    }

    /// The ids of the newest events, also of files that were full shortly before.
    pub(crate) fn newest_ids(&self) -> io::Result<BTreeSet<String>> {
        let (mut ids, mut left) = (BTreeSet::new(), TAIL);
        for number in numbers(&self.directory)?.into_iter().rev() {
            let mut file = File::open(path(&self.directory, number))?;
            let size = file.metadata()?.len();
            file.seek(SeekFrom::Start(size.saturating_sub(left)))?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            ids.extend(bytes.split(|byte| *byte == b'\n').filter_map(id));
            left = left.saturating_sub(size);
            if left == 0 {
                break;
            }
        }
        Ok(ids)
    }

    /// Appends whole lines, in a new file if this one is full or a day old.
    pub(crate) fn write(&mut self, lines: &[u8]) -> io::Result<()> {
        let old = self.begun.elapsed().is_ok_and(|age| age > DAY);
        if self.size > 0 && (old || self.size + lines.len() as u64 > self.retention.file_bytes) {
            self.begin(self.number + 1)?;
            self.prune()?;
        }
        let written = self.file.write_all(lines);
        if written.is_err() {
            // Half a line would spoil the next one.
            let _ = self.file.set_len(self.size);
        } else {
            self.size += lines.len() as u64;
        }
        written
    }

    /// Makes everything durable, and notes that events up to this revision need not be written again.
    pub(crate) fn sync(&mut self, revision: u64) -> io::Result<()> {
        if revision != self.position {
            self.file.sync_data()?;
            let new = self.directory.join("position.new");
            let mut file = private().create(true).write(true).truncate(true).open(&new)?;
            file.write_all(revision.to_string().as_bytes())?;
            file.sync_data()?;
            fs::rename(new, self.directory.join(POSITION))?;
            self.position = revision;
        }
        Ok(())
    }

    /// Deletes everything. The numbers go on, so that no old token leads to a new line.
    pub(crate) fn erase(&mut self) -> io::Result<()> {
        let old = numbers(&self.directory)?;
        self.begin(self.number + 1)?;
        old.into_iter().try_for_each(|number| fs::remove_file(path(&self.directory, number)))
    }

    /// For a search, which needs no lock while it reads.
    pub(crate) fn reader(&self) -> Reader {
        Reader { directory: self.directory.clone(), numbers: numbers(&self.directory).unwrap_or_default() }
    }

    fn begin(&mut self, number: u64) -> io::Result<()> {
        self.file.sync_data()?;
        (self.file, self.number, self.size) = (append(&self.directory, number)?, number, 0);
        self.begun = SystemTime::now();
        Ok(())
    }

    fn prune(&self) -> io::Result<()> {
        let numbers = numbers(&self.directory)?;
        let surplus = numbers.len().saturating_sub(self.retention.files);
        for (index, number) in numbers.into_iter().enumerate().filter(|(_, number)| *number != self.number) {
            let path = path(&self.directory, number);
            let age = fs::metadata(&path)?.modified()?.elapsed().unwrap_or_default();
            if index < surplus || age > self.retention.age {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }
}

impl Reader {
    /// Hands lines to the search, newest first, until it is done or so many bytes were read; where to go on.
    pub(crate) fn search(&self, search: &mut Search, budget: u64) -> io::Result<Option<Place>> {
        let mut left = budget;
        for number in self.numbers.iter().rev().copied() {
            if search.after().is_some_and(|after| number > after.file) {
                continue;
            }
            let mut file = match File::open(path(&self.directory, number)) {
                Ok(file) => file,
                // Retention was quicker.
                Err(why) if why.kind() == io::ErrorKind::NotFound => continue,
                Err(why) => return Err(why),
            };
            let mut end = file.metadata()?.len();
            if let Some(after) = search.after().filter(|after| after.file == number) {
                end = end.min(after.offset);
            }
            let mut chunk = CHUNK;
            while end > 0 {
                if search.is_done() || left == 0 {
                    return Ok(Some(Place { file: number, offset: end }));
                }
                let start = end.saturating_sub(chunk);
                let mut bytes = vec![0; usize::try_from(end - start).unwrap_or(0)];
                file.seek(SeekFrom::Start(start))?;
                file.read_exact(&mut bytes)?;
                left = left.saturating_sub(end - start);
                // What comes before the first line's end began in the chunk before, unless there is none.
                let whole = if start == 0 {
                    Some(0)
                } else {
                    bytes.iter().position(|b| *b == b'\n').map(|at| at + 1)
                };
                match whole.filter(|whole| start == 0 || *whole < bytes.len()) {
                    None => chunk *= 2,
                    Some(whole) => {
                        let parsed;
                        (end, parsed) = take(search, &bytes, whole, start);
                        left = left.saturating_sub(parsed.saturating_mul(PARSING));
                        chunk = CHUNK;
                    }
                }
            }
        }
        Ok(None)
    }
}

/// Hands over the lines of a chunk from `whole` on, the last one first; answers how far it came, and how many bytes had to
/// be parsed.
fn take(search: &mut Search, bytes: &[u8], whole: usize, start: u64) -> (u64, u64) {
    let needle = search.needle();
    let finder = needle.as_ref().map(memchr::memmem::Finder::new);
    let (mut end, mut parsed) = (bytes.len(), 0);
    while end > whole && !search.is_done() {
        let body = bytes.get(whole..end - 1).unwrap_or_default();
        let begin = whole + memchr::memrchr(b'\n', body).map_or(0, |at| at + 1);
        let line = bytes.get(begin..end).unwrap_or_default();
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        search.pass(line);
        if finder.as_ref().is_none_or(|finder| finder.find(line).is_some()) {
            search.take(line);
            parsed += line.len() as u64;
        }
        end = begin;
    }
    (start + end as u64, parsed)
}

/// The id of the event in a line.
pub(crate) fn id(line: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Head {
        #[serde(rename = "eventID")]
        id: String,
    }
    serde_json::from_slice::<Head>(line).ok().map(|head| head.id)
}

fn path(directory: &Path, number: u64) -> PathBuf {
    directory.join(format!("events-{number:08}.jsonl"))
}

/// The numbers of the files that there are, ascending.
fn numbers(directory: &Path) -> io::Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(directory)? {
        let name = entry?.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix("events-")?.strip_suffix(".jsonl"));
        numbers.extend(number.and_then(|number| number.parse::<u64>().ok()));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

fn append(directory: &Path, number: u64) -> io::Result<File> {
    private().create(true).append(true).open(path(directory, number))
}

fn last_byte(path: &Path) -> io::Result<Option<u8>> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::End(-1))?;
    let mut byte = [0];
    file.read_exact(&mut byte)?;
    Ok(Some(byte[0]))
}
