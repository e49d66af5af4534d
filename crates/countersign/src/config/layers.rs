//! The four layers a value can come from: default, TOML file, environment, flag; the later one wins.

use std::ffi::OsString;
use std::path::Path;

use clap::parser::ValueSource;

use super::table::{FILE, QUOTA, SETTINGS, Setting};
use super::{Config, nearest};

const PREFIX: &str = "COUNTERSIGN_";

/// The settings given as flags, as clap found them.
#[derive(Default)]
pub(crate) struct Flags(Vec<(&'static Setting, String)>);

impl clap::Args for Flags {
    fn augment_args(command: clap::Command) -> clap::Command {
        SETTINGS.iter().fold(command, |command, setting| command.arg(argument(setting)))
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl clap::FromArgMatches for Flags {
    fn from_arg_matches(matches: &clap::ArgMatches) -> Result<Self, clap::Error> {
        let mut flags = Self::default();
        flags.update_from_arg_matches(matches)?;
        Ok(flags)
    }

    fn update_from_arg_matches(&mut self, matches: &clap::ArgMatches) -> Result<(), clap::Error> {
        for setting in SETTINGS {
            if matches.value_source(setting.name) == Some(ValueSource::CommandLine) {
                let values = matches.get_many::<String>(setting.name).into_iter().flatten();
                self.0.extend(values.map(|value| (setting, value.clone())));
            }
        }
        Ok(())
    }
}

/// Fills a configuration from all layers and checks it. `environment` is the process's environment.
///
/// # Errors
/// A sentence that names the setting, the layer it came from and what is wrong; never a secret value.
pub(crate) fn load(
    flags: &Flags,
    environment: impl IntoIterator<Item = (OsString, OsString)>,
) -> Result<Config, String> {
    let variables = variables(environment)?;
    let named = |layer: &[(&'static Setting, String)]| {
        layer.iter().rev().find(|(setting, _)| setting.name == FILE).map(|(_, path)| path.clone())
    };
    let file = match named(&flags.0).or_else(|| named(&variables)) {
        Some(path) => read(Path::new(&path))?,
        None => Vec::new(),
    };
    let mut config = Config::defaults()?;
    for (layer, written) in [
        (&file, (|setting| format!("`{}` in the file", setting.name)) as fn(&Setting) -> String),
        (&variables, |setting| variable(setting)),
        (&flags.0, |setting| format!("--{}", setting.name)),
    ] {
        for (setting, value) in layer {
            (setting.apply)(&mut config, value).map_err(|why| format!("{}: {why}", written(setting)))?;
        }
    }
    config.check()?;
    Ok(config)
}

/// The environment variable of a setting.
fn variable(setting: &Setting) -> String {
    format!("{PREFIX}{}", setting.name.to_ascii_uppercase().replace('-', "_"))
}

fn argument(setting: &'static Setting) -> clap::Arg {
    let mut help = format!("{} [env: {}]", setting.help, variable(setting));
    if !setting.default.is_empty() {
        help.push_str(&format!(" [default: {}]", setting.default));
    }
    let argument = clap::Arg::new(setting.name).long(setting.name).help(help);
    if setting.value.is_empty() {
        argument.num_args(0..=1).require_equals(true).default_missing_value("true").value_name("true|false")
    } else if setting.name == QUOTA {
        argument.action(clap::ArgAction::Append).value_name(setting.value)
    } else {
        argument.value_name(setting.value)
    }
}

/// The settings in the environment. An empty variable counts as unset, as compose files write it.
fn variables(
    environment: impl IntoIterator<Item = (OsString, OsString)>,
) -> Result<Vec<(&'static Setting, String)>, String> {
    let mut found = Vec::new();
    for (name, value) in environment {
        let Some(name) = name.to_str().filter(|name| name.starts_with(PREFIX)) else { continue };
        if injected_by_kubernetes(name) || value.is_empty() {
            continue;
        }
        let setting = SETTINGS.iter().find(|setting| variable(setting) == name).ok_or_else(|| {
            let names: Vec<String> = SETTINGS.iter().map(variable).collect();
            unknown("environment variable", name, names.iter().map(String::as_str))
        })?;
        let value = value.into_string().map_err(|_| format!("{name}: not UTF-8"))?;
        found.push((setting, value));
    }
    found.sort_by_key(|(setting, _)| setting.name);
    Ok(found)
}

/// Kubernetes describes a service called `countersign` to every pod in variables that look like ours.
fn injected_by_kubernetes(name: &str) -> bool {
    let rest = name.strip_prefix(PREFIX).unwrap_or(name);
    rest == "PORT" || rest == "SERVICE_HOST" || rest.starts_with("SERVICE_PORT") || rest.starts_with("PORT_")
}

fn read(path: &Path) -> Result<Vec<(&'static Setting, String)>, String> {
    let text = std::fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    file(&text).map_err(|why| format!("{}: {why}", path.display()))
}

fn file(text: &str) -> Result<Vec<(&'static Setting, String)>, String> {
    // Only the line number and the reason: the full rendering would quote the line, which may hold a secret.
    let table: toml::Table = text.parse().map_err(|why: toml::de::Error| {
        let line =
            why.span().map_or(1, |span| text.get(..span.start).unwrap_or("").matches('\n').count() + 1);
        format!("line {line}: not TOML")
    })?;
    let mut found = Vec::new();
    for (name, value) in table {
        let setting = SETTINGS
            .iter()
            .find(|setting| setting.name == name && name != FILE)
            .ok_or_else(|| unknown("setting", &name, SETTINGS.iter().map(|setting| setting.name)))?;
        match value {
            toml::Value::Table(quotas) if name == QUOTA => {
                for (quota, count) in quotas {
                    let count = scalar(&count).ok_or_else(|| format!("quota `{quota}` is not a number"))?;
                    found.push((setting, format!("{quota}={count}")));
                }
            }
            value => {
                let value = scalar(&value).ok_or_else(|| format!("`{name}` is not a plain value"))?;
                found.push((setting, value));
            }
        }
    }
    Ok(found)
}

fn scalar(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(n) => Some(n.to_string()),
        toml::Value::Boolean(b) => Some(b.to_string()),
        _ => None,
    }
}

fn unknown<'a>(kind: &str, name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let nearest = nearest(name, known).unwrap_or_default();
    format!("unknown {kind} `{name}`; the nearest known one is `{nearest}`")
}
