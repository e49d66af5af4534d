//! One profile: what `~/.aws/config` and `~/.aws/credentials` say together. The credentials file wins.

use std::io;
use std::path::{Path, PathBuf};

use super::ini::{self, Section, Sections, Setting};
use super::surroundings::Surroundings;
use crate::config::nearest;

/// A profile's settings.
#[derive(Default)]
pub(super) struct Profile {
    /// Its name.
    pub(super) name: String,
    /// Whether a flag asked for it: then it goes before credentials in the environment.
    pub(super) by_flag: bool,
    settings: Section,
    services: Section,
}

impl Profile {
    /// Reads the profile that `flag` or the environment names, else `default`, which may be missing.
    ///
    /// # Errors
    /// A file that cannot be read, and a named profile that is nowhere.
    pub(super) fn load(flag: Option<&str>, world: &dyn Surroundings) -> Result<Self, String> {
        let named = flag
            .map(str::to_owned)
            .or_else(|| world.variable("AWS_PROFILE"))
            .or_else(|| world.variable("AWS_DEFAULT_PROFILE"));
        let config = sections(world, "AWS_CONFIG_FILE", "config")?;
        let credentials = sections(world, "AWS_SHARED_CREDENTIALS_FILE", "credentials")?;
        let name = named.clone().unwrap_or_else(|| "default".to_owned());
        let mut settings = in_config(&config, &name).cloned();
        if let Some(section) = credentials.get(&name) {
            settings.get_or_insert_default().extend(section.clone());
        }
        if settings.is_none() && named.is_some() {
            return Err(missing(&name, &config, &credentials));
        }
        let settings = settings.unwrap_or_default();
        let services = match settings.get("services") {
            Some(Setting::Text(services)) => {
                let section = config.get(&format!("services {}", services.as_str()));
                let absent =
                    || format!("profile {name} uses services {}, which are not configured", **services);
                section.cloned().ok_or_else(absent)?
            }
            _ => Section::new(),
        };
        Ok(Self { name, by_flag: flag.is_some(), settings, services })
    }

    /// A setting that is not empty.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        match self.settings.get(key)? {
            Setting::Text(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
            Setting::Block(_) => None,
        }
    }

    /// A setting for one service, from the profile's `services` section.
    pub(super) fn of_service(&self, service: &str, key: &str) -> Option<&str> {
        match self.services.get(service)? {
            Setting::Block(block) => block.get(key).map(String::as_str),
            Setting::Text(_) => None,
        }
    }
}

/// A path in which `~` stands for the home directory.
pub(super) fn expand(path: &str, world: &dyn Surroundings) -> PathBuf {
    match (path.strip_prefix("~/"), world.variable("HOME")) {
        (Some(rest), Some(home)) => Path::new(&home).join(rest),
        _ => PathBuf::from(path),
    }
}

fn sections(world: &dyn Surroundings, variable: &str, file: &str) -> Result<Sections, String> {
    let path = world.variable(variable).unwrap_or_else(|| format!("~/.aws/{file}"));
    let path = expand(&path, world);
    match world.read(&path) {
        Ok(text) => ini::parse(&text).map_err(|fault| format!("{}, {fault}", path.display())),
        Err(why) if matches!(why.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(Sections::new())
        }
        Err(why) => Err(format!("{}: {why}", path.display())),
    }
}

/// `[profile x]`, where `x` may be quoted; `[default]` is the default profile too, if there is no other.
fn in_config<'a>(config: &'a Sections, name: &str) -> Option<&'a Section> {
    let prefixed = config.iter().find(|(header, _)| profile_name(header) == Some(name));
    prefixed.map(|(_, section)| section).or_else(|| config.get(name).filter(|_| name == "default"))
}

fn profile_name(header: &str) -> Option<&str> {
    let name = header.strip_prefix("profile")?.strip_prefix([' ', '\t'])?.trim();
    Some(
        ['"', '\'']
            .into_iter()
            .find_map(|quote| name.strip_prefix(quote)?.strip_suffix(quote))
            .unwrap_or(name),
    )
}

fn missing(name: &str, config: &Sections, credentials: &Sections) -> String {
    let known = config.keys().filter_map(|header| profile_name(header));
    let known = known.chain(credentials.keys().map(String::as_str));
    match nearest(name, known) {
        Some(near) => format!("there is no profile {name}; the nearest name is {near}"),
        None => format!("there is no profile {name}, and no other in ~/.aws/config or ~/.aws/credentials"),
    }
}
