//! What the first start tells the operator, once, on standard output.

/// The facts of a first start. No `Debug`: it holds a secret.
pub(crate) struct FirstStart<'a> {
    /// The URL clients use.
    pub(crate) endpoint: &'a str,
    /// The account's 12 digits.
    pub(crate) account_id: &'a str,
    /// The root user's access key id.
    pub(crate) access_key_id: &'a str,
    /// Its secret; `None` if the operator chose it and so knows it.
    pub(crate) secret_access_key: Option<&'a str>,
}

/// The text, ready to print.
pub(crate) fn banner(first: &FirstStart<'_>) -> String {
    let FirstStart { endpoint, account_id, access_key_id, secret_access_key } = first;
    let secret = secret_access_key.unwrap_or("(the one you configured)");
    let warning = match secret_access_key {
        Some(_) => "\nThe secret is shown this once. Keep it now.\n",
        None => "",
    };
    format!(
        "Countersign is ready.

  Endpoint           {endpoint}
  Console            {endpoint}/console
  Account            {account_id}
  Access key id      {access_key_id}
  Secret access key  {secret}
{warning}
Shell:

  export AWS_ACCESS_KEY_ID='{access_key_id}'
  export AWS_SECRET_ACCESS_KEY='{secret}'
  export AWS_DEFAULT_REGION=us-east-1 AWS_REGION=us-east-1
  export AWS_ENDPOINT_URL_IAM='{endpoint}' AWS_ENDPOINT_URL_STS='{endpoint}'

AWS CLI, in that shell:

  aws sts get-caller-identity
  aws iam create-user --user-name alice

Python, in that shell:

  import boto3
  iam = boto3.client('iam', endpoint_url='{endpoint}')
  print(iam.list_users()['Users'])

"
    )
}

#[cfg(test)]
mod tests {
    use super::{FirstStart, banner};

    #[test]
    fn the_banner_has_all_facts_and_a_chosen_secret_stays_unsaid() {
        let mut first = FirstStart {
            endpoint: "http://127.0.0.1:4590",
            account_id: "123456789012",
            access_key_id: "AKIAIOSFODNN7EXAMPLE",
            secret_access_key: Some("s3cr3t"),
        };
        let text = banner(&first);
        for fact in
            ["http://127.0.0.1:4590/console", "123456789012", "AKIAIOSFODNN7EXAMPLE", "'s3cr3t'", "once"]
        {
            assert!(text.contains(fact), "{fact}");
        }
        first.secret_access_key = None;
        let text = banner(&first);
        assert!(text.contains("(the one you configured)") && !text.contains("once"));
    }
}
