use super::*;

/// The codes found in a policy with this statement, and what stands at the places.
fn codes(statement: &str, purpose: Purpose) -> Vec<(&'static str, &str)> {
    let text = format!("{{\"Version\":\"2012-10-17\",\"Statement\":[\n{statement}]}}");
    let token = |column: usize| {
        let rest = &statement[column - 1..];
        let end = rest[1..].find(['"', '}']).map_or(rest.len(), |end| end + 1);
        rest[1..end].trim_matches('"')
    };
    check(&text, purpose).iter().map(|finding| (finding.code, token(finding.position.column))).collect()
}

#[test]
fn each_trap_is_found_at_its_place() {
    let allow = r#"{"Effect":"Allow","Action":"#;
    for (statement, expected) in [
        (format!(r#"{allow}"iam:GetUser","Resource":"*"}}"#), vec![]),
        (
            format!(r#"{allow}["iam:GetUser","iam:GetUzer"],"Resource":"*"}}"#),
            vec![("unknown-action", "iam:GetUzer")],
        ),
        (
            format!(r#"{allow}"iam:Frobnicate*","Resource":"*"}}"#),
            vec![("unknown-action", "iam:Frobnicate*")],
        ),
        (format!(r#"{allow}"s3:Frobnicate","Resource":"*"}}"#), vec![]),
        (format!(r#"{allow}"iam:${{x}}","Resource":"*"}}"#), vec![("variable-in-action", "iam:${x")]),
        (
            format!(r#"{allow}"iam:GetUser","Resource":["arn:aws:iam::*:user/a","arn:aws:iam::*:role/a"]}}"#),
            vec![("resource-without-action", "arn:aws:iam::*:role/a")],
        ),
        (
            format!(r#"{allow}["iam:GetUser","iam:GetRole"],"Resource":"arn:aws:iam::*:user/a"}}"#),
            vec![("action-without-resource", "iam:GetRole")],
        ),
        (
            format!(r#"{allow}"iam:GetAccountSummary","Resource":"arn:aws:iam::111122223333:*"}}"#),
            vec![("resource-without-action", "arn:aws:iam::111122223333:*")],
        ),
        (format!(r#"{allow}"iam:ListUsers","Resource":"arn:aws:iam::111122223333:user/*"}}"#), vec![]),
        (format!(r#"{allow}["s3:*","iam:GetUser"],"Resource":"arn:aws:iam::*:role/a"}}"#), vec![]),
        (
            r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#.to_owned(),
            vec![("allow-not-action", "NotAction")],
        ),
        (r#"{"Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#.to_owned(), vec![]),
        (format!(r#"{allow}"s3:*","NotResource":"*"}}"#), vec![("allow-not-resource", "NotResource")]),
        (format!(r#"{allow}"*","Resource":"*"}}"#), vec![("allow-everything", "")]),
        (format!(r#"{allow}"iam:PassRole","Resource":"*"}}"#), vec![("pass-role-anywhere", "*")]),
        (
            format!(r#"{allow}"iam:Pass*","Resource":"arn:aws:iam::111122223333:role/*"}}"#),
            vec![("pass-role-anywhere", "arn:aws:iam::111122223333:role/*")],
        ),
        (format!(r#"{allow}"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app-*"}}"#), vec![]),
        (
            format!(
                r#"{allow}"iam:PassRole","Resource":"*","Condition":{{"StringEquals":{{"iam:PassedToService":"ec2.amazonaws.com"}}}}}}"#
            ),
            vec![],
        ),
        (
            format!(r#"{allow}"s3:*","Resource":"arn:aws:s3:::b/${{aws:usernam}}/${{aws:TagKeys}}"}}"#),
            vec![
                ("unknown-key", "arn:aws:s3:::b/${aws:usernam"),
                ("variable-list", "arn:aws:s3:::b/${aws:usernam"),
            ],
        ),
        (
            format!(r#"{allow}"s3:*","Resource":"arn:aws:s3::${{aws:PrincipalAccount}}:b"}}"#),
            vec![("variable-too-early", "arn:aws:s3::${aws:PrincipalAccount")],
        ),
    ] {
        assert_eq!(codes(&statement, Purpose::Managed), expected, "{statement}");
    }
}

#[test]
fn conditions_that_cannot_be_meant_are_found() {
    let with = |action: &str, condition: &str| {
        format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*","Condition":{{{condition}}}}}"#)
    };
    for (action, condition, expected) in [
        ("s3:*", r#""StringEquals":{"aws:username":"a"}"#, vec![]),
        ("s3:*", r#""StringEquals":{"aws:usernane":"a"}"#, vec!["unknown-key"]),
        ("s3:*", r#""StringEquals":{"s3:whatever":"a"}"#, vec![]),
        ("s3:*", r#""StringEquals":{"aws:username":"a*"}"#, vec!["literal-wildcard"]),
        ("s3:*", r#""StringEquals":{"aws:username":[]}"#, vec!["no-values"]),
        ("s3:*", r#""StringEquals":{"aws:TagKeys":"a"}"#, vec!["list-without-quantifier"]),
        ("s3:*", r#""ForAnyValue:StringEquals":{"aws:TagKeys":"a"}"#, vec![]),
        ("s3:*", r#""ForAllValues:StringEquals":{"aws:TagKeys":"a"}"#, vec![]),
        ("s3:*", r#""ForAllValues:StringEquals":{"x:y":"a"}"#, vec!["true-when-absent"]),
        ("s3:*", r#""ForAllValues:StringEquals":{"x:y":"a"},"Null":{"X:Y":"false"}"#, vec![]),
        ("s3:*", r#""NumericLessThan":{"aws:MultiFactorAuthAge":"10x"}"#, vec!["value-never-matches"]),
        ("s3:*", r#""NumericLessThan":{"aws:SourceIp":"10"}"#, vec!["operator-of-another-type"]),
        ("s3:*", r#""IpAddress":{"aws:SourceIp":["10.0.0.0/8","10.0.0.0/33"]}"#, vec!["value-never-matches"]),
        ("s3:*", r#""Bool":{"aws:SecureTransport":"yes"}"#, vec!["value-never-matches"]),
        ("s3:*", r#""BinaryEquals":{"x:y":"!"}"#, vec!["value-never-matches"]),
        ("s3:*", r#""ArnLike":{"aws:PrincipalArn":"*"}"#, vec!["value-never-matches"]),
        ("s3:*", r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}"#, vec![]),
        ("s3:*", r#""Null":{"aws:username":"maybe"}"#, vec!["value-never-matches"]),
        ("s3:*", r#""Null":{"x:y":"true"},"StringLike":{"X:Y":"*"}"#, vec!["never-true"]),
        ("s3:*", r#""StringEquals":{"x:y":"a"},"StringNotEquals":{"x:y":["a","b"]}"#, vec!["never-true"]),
        ("s3:*", r#""StringEquals":{"x:y":["a","c"]},"StringNotEquals":{"x:y":["a","b"]}"#, vec![]),
        ("s3:*", r#""StringEquals":{"x:y":"a"},"StringLike":{"x:y":"b*"}"#, vec!["never-true"]),
        ("s3:*", r#""NumericLessThan":{"x:y":"5"},"NumericGreaterThan":{"x:y":"10"}"#, vec!["never-true"]),
        ("s3:*", r#""NumericLessThan":{"x:y":"10"},"NumericGreaterThan":{"x:y":"5"}"#, vec![]),
        (
            "s3:*",
            r#""NumericLessThan":{"x:y":"5"},"NumericGreaterThanEquals":{"x:y":"5"}"#,
            vec!["never-true"],
        ),
        ("s3:*", r#""NumericLessThanEquals":{"x:y":"5"},"NumericGreaterThanEquals":{"x:y":"5.0"}"#, vec![]),
        (
            "s3:*",
            r#""NumericEquals":{"x:y":["5","6"]},"NumericNotEquals":{"x:y":["5","6.0"]}"#,
            vec!["never-true"],
        ),
        (
            "s3:*",
            r#""NumericLessThanIfExists":{"x:y":"5"},"NumericGreaterThanIfExists":{"x:y":"10"}"#,
            vec![],
        ),
        (
            "s3:*",
            r#""DateGreaterThan":{"aws:CurrentTime":"2026-06-01"},"DateLessThan":{"aws:CurrentTime":"2026-05-01T00:00:00Z"}"#,
            vec!["never-true"],
        ),
        (
            "s3:*",
            r#""DateGreaterThan":{"aws:CurrentTime":"2026-05-01"},"DateLessThan":{"aws:CurrentTime":"2026-06-01T00:00:00Z"}"#,
            vec![],
        ),
        ("s3:*", r#""BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}"#, vec!["long-term-keys"]),
        ("s3:*", r#""Bool":{"aws:MultiFactorAuthPresent":"true"}"#, vec![]),
        ("iam:GetUser", r#""StringEquals":{"iam:PassedToService":"x"}"#, vec!["key-without-action"]),
        ("iam:GetUser", r#""StringEquals":{"iam:ResourceTag/a":"x"}"#, vec![]),
        ("iam:*", r#""StringEquals":{"iam:PassedToService":"x"}"#, vec![]),
    ] {
        let found: Vec<&str> =
            codes(&with(action, condition), Purpose::Managed).iter().map(|(code, _)| *code).collect();
        assert_eq!(found, expected, "{condition}");
    }
    let deny = r#"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}}"#;
    assert_eq!(codes(deny, Purpose::Managed), [("long-term-keys", "aws:MultiFactorAuthPresent")]);
}

#[test]
fn what_a_policy_is_for_counts() {
    let anyone = r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}"#;
    assert_eq!(codes(anyone, Purpose::Resource), [("anyone", "Principal")]);
    assert_eq!(codes(anyone, Purpose::Managed).first(), Some(&("refused", "")));
    let trust = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}"#;
    assert_eq!(codes(trust, Purpose::Trust), []);
    assert_eq!(codes(trust, Purpose::Inline).first(), Some(&("refused", "")));
    let full = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    assert_eq!(codes(full, Purpose::ServiceControl), []);
    assert_eq!(codes(full, Purpose::Resource).first(), Some(&("refused", "")));
    let pattern =
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::1:role/*"},"Action":"s3:*","Resource":"*"}"#;
    assert_eq!(codes(pattern, Purpose::Resource), [("principal-pattern", "Principal")]);
}

#[test]
fn variables_in_old_documents_are_found() {
    let text = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}",
        "Condition":{"StringLike":{"s3:prefix":["a","${aws:username}/*"]}}}}"#;
    let found: Vec<String> = check(text, Purpose::Inline).iter().map(Finding::to_string).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|line| line.ends_with("[variables-need-version]")), "{found:?}");
    assert!(found[0].starts_with("1:59: warning") && found[1].starts_with("2:53: warning"), "{found:?}");
}

#[test]
fn the_worst_documents_are_bounded() {
    let statement = r#"{"Effect":"Allow","Action":"iam:Nothing","Resource":"*"}"#;
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, vec![statement; 2000].join(","));
    let findings = check(&text, Purpose::Inline);
    assert_eq!(findings.len(), FINDINGS_MAX);
    assert_eq!(check("{", Purpose::Managed)[0].code, "syntax");
    let long = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"s3:{}","Resource":"*"}}}}"#,
        "a".repeat(7000)
    );
    assert_eq!(check(&long, Purpose::Managed)[0].code, "size");
}
