//! The grammar of scenario files; see the module above for what it means.

use std::path::{Path, PathBuf};

/// A file.
pub(crate) struct Scenario {
    pub(crate) path: PathBuf,
    pub(super) lines: Vec<String>,
    pub(crate) steps: Vec<Step>,
}

/// One thing to do.
pub(crate) struct Step {
    /// The line it begins at, counted from zero.
    pub(super) line: usize,
    pub(crate) what: What,
}

/// The things there are to do.
pub(crate) enum What {
    Quota { name: String, value: u64 },
    Organization { text: String, policies: Option<String> },
    Advance(i64),
    Paused,
    Work,
    Key { user: String, caller: String },
    File { name: String, path: String },
    Credentials { caller: String, texts: Vec<String> },
    Issuer,
    Token { name: String, claims: String },
    Call(Call),
}

/// A call, and what is expected of it.
pub(crate) struct Call {
    pub(super) caller: String,
    pub(super) service: &'static str,
    /// Without the service; none if the call has none.
    pub(crate) action: Option<String>,
    /// None: the version of the service.
    pub(super) version: Option<Option<String>>,
    pub(super) params: Vec<(String, String)>,
    /// The line after the request.
    pub(super) end: usize,
    /// The answer as it stands in the file, if it does.
    pub(crate) answer: Option<String>,
    pub(super) checks: Vec<Check>,
}

pub(super) struct Check {
    pub(super) line: usize,
    pub(super) path: String,
    pub(super) demand: Demand,
}

pub(super) enum Demand {
    Is(String),
    Contains(String),
    Has(usize),
    Absent,
    Keep(String),
}

impl Scenario {
    /// Reads a file.
    ///
    /// # Panics
    /// If it cannot be read or breaks the grammar.
    pub(crate) fn read(path: &Path) -> Scenario {
        let text = std::fs::read_to_string(path).expect("a scenario file");
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut parser = Parser { lines: &lines, at: 0 };
        let mut steps = Vec::new();
        while parser.at < lines.len() {
            let line = parser.at;
            match parser.step() {
                Ok(Some(what)) => steps.push(Step { line, what }),
                Ok(None) => {}
                Err(why) => panic!("{}:{}: {why}", path.display(), parser.at),
            }
        }
        Scenario { path: path.to_owned(), lines, steps }
    }

    /// The calls that are to succeed or fail as the file says.
    pub(crate) fn calls(&self) -> impl Iterator<Item = &Call> {
        self.steps.iter().filter_map(|step| match &step.what {
            What::Call(call) => Some(call),
            _ => None,
        })
    }
}

struct Parser<'a> {
    lines: &'a [String],
    at: usize,
}

impl Parser<'_> {
    fn next(&mut self) -> &str {
        self.at += 1;
        self.lines[self.at - 1].as_str()
    }

    /// The line to come, if it is indented, or an answer, as asked.
    fn peek(&self, wanted: fn(&str) -> bool) -> bool {
        self.lines.get(self.at).is_some_and(|line| wanted(line))
    }

    fn step(&mut self) -> Result<Option<What>, String> {
        let mut line = self.next().to_owned();
        if line.trim().is_empty() || line.starts_with('#') {
            return Ok(None);
        }
        while line.ends_with(" \\") {
            line.truncate(line.len() - 1);
            line.push_str(self.next().trim_start());
        }
        if let Some((caller, rest)) = line.split_once("> ")
            && !caller.contains(char::is_whitespace)
        {
            return self.call(caller.to_owned(), rest).map(Some);
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let what = match words.as_slice() {
            ["quota", name, value] => {
                What::Quota { name: (*name).to_owned(), value: value.parse().map_err(|_| "not a number")? }
            }
            ["organization", text] => What::Organization { text: (*text).to_owned(), policies: None },
            ["organization", text, "under", ..] => What::Organization {
                text: (*text).to_owned(),
                policies: line.split_once(" under ").map(|(_, policies)| policies.to_owned()),
            },
            ["issuer"] => What::Issuer,
            ["token", name, end] if end.starts_with("<<") => {
                What::Token { name: (*name).to_owned(), claims: self.here_document(&end[2..])? }
            }
            ["paused"] => What::Paused,
            ["work"] => What::Work,
            ["advance", seconds] => What::Advance(seconds.parse().map_err(|_| "not a number")?),
            ["key", user] => What::Key { user: (*user).to_owned(), caller: (*user).to_owned() },
            ["key", user, "as", caller] => {
                What::Key { user: (*user).to_owned(), caller: (*caller).to_owned() }
            }
            ["file", name, path] => What::File { name: (*name).to_owned(), path: (*path).to_owned() },
            ["credentials", caller, texts @ ..] if (2..=3).contains(&texts.len()) => What::Credentials {
                caller: (*caller).to_owned(),
                texts: texts.iter().map(|text| (*text).to_owned()).collect(),
            },
            _ => return Err(format!("not understood: {line}")),
        };
        Ok(Some(what))
    }

    fn call(&mut self, caller: String, rest: &str) -> Result<What, String> {
        let (action, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let (service, action) = match action.split_once(':') {
            Some(("sts", action)) => ("sts", action),
            _ => ("iam", action),
        };
        let (mut version, mut params) = (None, Vec::new());
        let mut rest = rest.trim_start().to_owned();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix("!Version") {
                version = Some(None);
                rest = after.trim_start().to_owned();
                continue;
            }
            let (name, after) = rest.split_once('=').ok_or_else(|| format!("no value: {rest}"))?;
            let (value, after) = match after.strip_prefix("<<") {
                Some(end) => (self.here_document(end)?, String::new()),
                None => value(after)?,
            };
            match name {
                "Version" => version = Some(Some(value)),
                _ => params.push((name.to_owned(), value)),
            }
            rest = after.trim_start().to_owned();
        }
        let end = self.at;
        let answer = self.peek(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        let answer = answer.then(|| self.next().to_owned());
        let mut checks = Vec::new();
        while self.peek(|line| line.starts_with("  ")) {
            let line = self.at;
            let (path, demand) = check(self.next().trim())?;
            checks.push(Check { line, path, demand });
        }
        let action = (action != "-").then(|| action.to_owned());
        Ok(What::Call(Call { caller, service, action, version, params, end, answer, checks }))
    }

    fn here_document(&mut self, end: &str) -> Result<String, String> {
        let mut text = Vec::new();
        while self.at < self.lines.len() {
            match self.next() {
                line if line == end => return Ok(text.join("\n")),
                line => text.push(line.to_owned()),
            }
        }
        Err(format!("no line {end}"))
    }
}

/// The value at the beginning of a text, and what follows it.
fn value(text: &str) -> Result<(String, String), String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next().filter(|c| !c.is_whitespace()) {
        let (mut piece, after) = match first {
            '\'' => {
                let (piece, after) = rest[1..].split_once('\'').ok_or("a quote that does not end")?;
                (piece.to_owned(), after)
            }
            '"' => escaped(&rest[1..])?,
            _ => {
                let end = rest.find([' ', '\'', '"']).unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        rest = after;
        if let Some(after) = rest.strip_prefix('*')
            && matches!(first, '\'' | '"')
        {
            let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
            piece = piece.repeat(after[..end].parse().map_err(|_| "not a number of times")?);
            rest = &after[end..];
        }
        out.push_str(&piece);
    }
    Ok((out, rest.to_owned()))
}

fn escaped(text: &str) -> Result<(String, &str), String> {
    let mut out = String::new();
    let mut rest = text;
    loop {
        let next = rest.chars().next().ok_or("a quote that does not end")?;
        rest = &rest[next.len_utf8()..];
        match next {
            '"' => return Ok((out, rest)),
            '\\' => {
                let escape = rest.chars().next().ok_or("nothing is escaped")?;
                rest = &rest[escape.len_utf8()..];
                match escape {
                    'n' => out.push('\n'),
                    'r' => out.push('\r'),
                    't' => out.push('\t'),
                    'u' => {
                        let hex = rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
                        let (hex, after) = hex.ok_or("\\u needs {…}")?;
                        let code = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
                        out.push(code.ok_or("not a character")?);
                        rest = after;
                    }
                    other => out.push(other),
                }
            }
            other => out.push(other),
        }
    }
}

fn check(text: &str) -> Result<(String, Demand), String> {
    if let Some(path) = text.strip_prefix("! ") {
        return Ok((path.to_owned(), Demand::Absent));
    }
    // An empty value leaves the sign at the end of the line.
    if let Some(path) = text.strip_suffix(" =") {
        return Ok((path.to_owned(), Demand::Is(String::new())));
    }
    let mut halves = text.splitn(3, ' ');
    let (Some(left), Some(sign), Some(right)) = (halves.next(), halves.next(), halves.next()) else {
        return Err(format!("not a check: {text}"));
    };
    Ok(match (left.strip_prefix('$'), sign) {
        (Some(name), "=") => (right.to_owned(), Demand::Keep(name.to_owned())),
        (None, "=") => {
            (left.to_owned(), Demand::Is(value(&right.replace(' ', "\u{0}"))?.0.replace('\0', " ")))
        }
        (None, "~") => (left.to_owned(), Demand::Contains(right.to_owned())),
        (None, "has") => (left.to_owned(), Demand::Has(right.parse().map_err(|_| "not a number")?)),
        _ => return Err(format!("not a check: {text}")),
    })
}
