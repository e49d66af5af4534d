//! `countersign explain`: which statement of which policy decided, and what would have to change.
//!
//! A client like `call`: it knows what the server lets its caller know. Next: `explain/report.rs` (the words).

mod report;

use std::process::ExitCode;

use protocol::Service;
use protocol::generated::{iam, sts};
use protocol::shape::Shape;
use serde_json::{Value, json};

use crate::client::{Client, Connection, Failure, Surroundings, ThisProcess};

/// What to explain, and whom to ask.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The id of a request that was denied, an encoded authorization message, or who: a user's name or an ARN
    what: String,
    /// What they would do, such as iam:CreateUser
    action: Option<String>,
    /// On what: an ARN; any without it
    resource: Option<String>,
    /// A context key of the request that is asked about; a comma separates several values
    #[arg(long, value_name = "KEY=VALUE", requires = "action")]
    context: Vec<String>,
    #[command(flatten)]
    connection: Connection,
}

/// Pages of the trail that are looked through for a request; each is some 16 MiB.
const PAGES_MAX: usize = 800;

/// Prints the explanation. Exit code 1 if there is none.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let explained = match &arguments.action {
        Some(action) => simulate(arguments, action),
        None if is_request_id(&arguments.what) => of_request(arguments),
        None => decode(&client(Service::Sts, arguments), arguments.what.trim()),
    };
    match explained {
        Ok(text) => {
            println!("{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("countersign: {why}");
            ExitCode::FAILURE
        }
    }
}

fn is_request_id(text: &str) -> bool {
    let hyphens = [8, 13, 18, 23];
    let fits = |(at, byte): (usize, u8)| match byte {
        b'-' => hyphens.contains(&at),
        _ => byte.is_ascii_hexdigit() && !hyphens.contains(&at),
    };
    text.len() == 36 && text.bytes().enumerate().all(fits)
}

fn client(service: Service, arguments: &Arguments) -> Result<Client, String> {
    Client::new(service, true, &arguments.connection, &ThisProcess)
}

fn call(
    client: &Result<Client, String>,
    service: Service,
    name: &str,
    input: &dyn Shape,
) -> Result<Value, String> {
    let client = client.as_ref().map_err(String::clone)?;
    let operation = service.operation(name).ok_or("an operation that is not known")?;
    client.call(operation, input, &ThisProcess).map_err(|why| told(name, &why))
}

fn told(name: &str, why: &Failure) -> String {
    format!("{name}: {why}")
}

/// Finds the event of a request, and opens what it keeps of the denial.
fn of_request(arguments: &Arguments) -> Result<String, String> {
    let client = client(Service::Sts, arguments)?;
    let event = find(&client, &arguments.what.to_ascii_lowercase(), &ThisProcess)?;
    let message = event.pointer("/additionalEventData/encodedAuthorizationMessage").and_then(Value::as_str);
    let head = report::event(&event);
    match message {
        Some(message) => Ok(head + "\n" + &decode(&Ok(client), message)?),
        None => Ok(head),
    }
}

fn find(client: &Client, id: &str, world: &dyn Surroundings) -> Result<Value, String> {
    let mut input = json!({"LookupAttributes": [{"AttributeKey": "RequestId", "AttributeValue": id}]});
    for _ in 0..PAGES_MAX {
        let page = client.lookup_events(&input, world).map_err(|why| told("LookupEvents", &why))?;
        if let Some(event) = page.pointer("/Events/0/CloudTrailEvent").and_then(Value::as_str) {
            return serde_json::from_str(event).map_err(|why| format!("the event is not readable: {why}"));
        }
        match (page.get("NextToken").cloned(), input.as_object_mut()) {
            (Some(token), Some(input)) => input.insert("NextToken".to_owned(), token),
            _ => break,
        };
    }
    Err(format!("the audit trail has no request {id}"))
}

fn decode(client: &Result<Client, String>, message: &str) -> Result<String, String> {
    let input = sts::DecodeAuthorizationMessageRequest { encoded_message: message.to_owned() };
    let answer = call(client, Service::Sts, "DecodeAuthorizationMessage", &input)?;
    let decoded = answer.get("DecodedMessage").and_then(Value::as_str).unwrap_or_default();
    let decoded: Value =
        serde_json::from_str(decoded).map_err(|why| format!("the message is not readable: {why}"))?;
    Ok(report::message(&decoded))
}

fn simulate(arguments: &Arguments, action: &str) -> Result<String, String> {
    let client = client(Service::Iam, arguments);
    let mut arn = arguments.what.clone();
    if !arn.starts_with("arn:") {
        let input = iam::GetUserRequest { user_name: Some(arn) };
        let user = call(&client, Service::Iam, "GetUser", &input)?;
        arn = user.pointer("/User/Arn").and_then(Value::as_str).unwrap_or_default().to_owned();
    }
    let context: Result<Vec<_>, String> = arguments.context.iter().map(|text| entry(text)).collect();
    let input = iam::SimulatePrincipalPolicyRequest {
        policy_source_arn: arn.clone(),
        action_names: vec![action.to_owned()],
        resource_arns: arguments.resource.clone().map(|resource| vec![resource]),
        context_entries: Some(context?).filter(|entries| !entries.is_empty()),
        ..Default::default()
    };
    let answer = call(&client, Service::Iam, "SimulatePrincipalPolicy", &input)?;
    let result = answer.pointer("/EvaluationResults/0").ok_or("the simulator answered nothing")?;
    Ok(report::simulation(&arn, result))
}

fn entry(text: &str) -> Result<iam::ContextEntry, String> {
    let (key, values) =
        text.split_once('=').ok_or_else(|| format!("--context {text}: KEY=VALUE is meant"))?;
    let values: Vec<String> = values.split(',').map(str::to_owned).collect();
    let many = values.len() > 1;
    let kind = if many { iam::ContextKeyTypeEnum::StringList } else { iam::ContextKeyTypeEnum::String };
    Ok(iam::ContextEntry {
        context_key_name: Some(key.to_owned()),
        context_key_values: Some(values),
        context_key_type: Some(kind),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_ids_are_told_from_messages() {
        assert!(is_request_id("00000000-0000-4000-8000-00000000abCD"));
        for other in
            ["", "alice", "00000000-0000-4000-8000-00000000abc", "0000000000000-4000-8000-00000000abcd-"]
        {
            assert!(!is_request_id(other), "{other}");
        }
    }
}
