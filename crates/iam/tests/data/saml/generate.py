"""Makes the SAML documents beside this file: signed by signxml, which has nothing in common with the code under test.

    python3 -m venv /tmp/vectors && /tmp/vectors/bin/pip install signxml==5.2.0
    /tmp/vectors/bin/python crates/iam/tests/data/saml/generate.py

Keys are drawn anew at each run and protect nothing. `ec-key.pem` stays, for tests that sign assertions of their own;
`decryption-key.pem` is what somebody uploads.
"""

import base64
import datetime
import json
import pathlib
import random

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from lxml import etree
from signxml import XMLSigner, methods

HERE = pathlib.Path(__file__).parent
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
PLACEHOLDER = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="placeholder"/>'
ISSUER = "https://idp.example.com/saml"
ACCOUNT = "arn:aws:iam::123456789012"


def pem(key):
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())


def certificate(key, name="idp.example.com"):
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    begins = datetime.datetime(2020, 1, 1)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(begins).not_valid_after(begins.replace(year=2120))
    made = builder.sign(key, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.PEM).decode()


def attribute(name, *values):
    if not name.startswith(("https:", "urn:")):
        name = f"https://aws.amazon.com/SAML/Attributes/{name}"
    kind = 'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string"'
    values = "".join(f"<saml:AttributeValue {kind}>{value}</saml:AttributeValue>" for value in values)
    return f'<saml:Attribute Name="{name}">{values}</saml:Attribute>'


ROLE = f"{ACCOUNT}:role/Dev,{ACCOUNT}:saml-provider/Corp"
PLAIN = (attribute("Role", ROLE), attribute("RoleSessionName", "alice"))
FULL = (
    attribute("Role", ROLE, f"{ACCOUNT}:saml-provider/Corp,{ACCOUNT}:role/Ops"),
    attribute("RoleSessionName", "alice@example.com"),
    attribute("SessionDuration", "1800"),
    attribute("PrincipalTag:Project", "Marketing"),
    attribute("PrincipalTag:CostCenter", "12345"),
    attribute("TransitiveTagKeys", "Project"),
    attribute("SourceIdentity", "alice"),
    attribute("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", "staff", "member"),
    attribute("urn:oid:0.9.2342.19200300.100.1.3", "alice@example.com"),
)


def assertion(attributes=PLAIN, name="alice@example.com", signed=True):
    return f"""<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_assertion" Version="2.0" IssueInstant="2027-01-15T08:00:00.000Z">
  <saml:Issuer>{ISSUER}</saml:Issuer>{PLACEHOLDER if signed else ""}
  <saml:Subject>
    <saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" NameQualifier="idp">{name}</saml:NameID>
    <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
      <saml:SubjectConfirmationData NotOnOrAfter="2027-01-15T08:05:00Z" Recipient="https://signin.aws.amazon.com/saml"/>
    </saml:SubjectConfirmation>
  </saml:Subject>
  <saml:Conditions NotBefore="2027-01-15T07:55:00Z" NotOnOrAfter="2027-01-15T08:05:00Z">
    <saml:AudienceRestriction><saml:Audience>urn:amazon:webservices</saml:Audience></saml:AudienceRestriction>
  </saml:Conditions>
  <saml:AuthnStatement AuthnInstant="2027-01-15T07:59:00Z" SessionIndex="_1">
    <saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext>
  </saml:AuthnStatement>
  <saml:AttributeStatement>{"".join(attributes)}</saml:AttributeStatement>
</saml:Assertion>"""


def response(inside, signed=False):
    return f"""<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:unused="urn:unused" ID="_response" Version="2.0" IssueInstant="2027-01-15T08:00:00Z" Destination="https://signin.aws.amazon.com/saml">
  <saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">{ISSUER}</saml:Issuer>{PLACEHOLDER if signed else ""}
  <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>
  {inside}
</samlp:Response>"""


def sign(text, identifier, key, cert, algorithm="rsa-sha256", digest="sha256"):
    signer = XMLSigner(methods.enveloped, algorithm, digest, EXCLUSIVE)
    parser = etree.XMLParser(remove_comments=False)
    node = signer.sign(
        etree.fromstring(text, parser), key=key, cert=cert, reference_uri="#" + identifier, id_attribute="ID"
    )
    return etree.tostring(node).decode()


def metadata(*certificates):
    def key(text):
        body = "".join(text.split("-----")[2].split())
        return (
            '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>'
            f"<ds:X509Certificate>{body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
        )

    keys = "".join(key(text) for text in certificates)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{ISSUER}">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    {keys}
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{ISSUER}/sso"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
"""


def main():
    def write(name, text):
        (HERE / name).write_text(text)

    def traditional(key):
        form = serialization.PrivateFormat.TraditionalOpenSSL
        return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())

    rsa_key = rsa.generate_private_key(65537, 2048)
    kept = HERE / "ec-key.pem"
    if not kept.exists():
        kept.write_bytes(pem(ec.generate_private_key(ec.SECP256R1())))
    ec_key = serialization.load_pem_private_key(kept.read_bytes(), None)
    rsa_cert, ec_cert = certificate(rsa_key), certificate(ec_key)
    rsa_pem, ec_pem = pem(rsa_key), pem(ec_key)
    write("metadata.xml", metadata(rsa_cert, ec_cert))
    decryption = rsa.generate_private_key(65537, 2048)
    write("decryption-key.pem", pem(decryption).decode())
    write("decryption-key-pkcs1.pem", traditional(decryption).decode())
    write("short-key.pem", pem(rsa.generate_private_key(65537, 1024)).decode())

    signed = sign(assertion(), "_assertion", rsa_pem, rsa_cert)
    write("assertion-signed.xml", response(signed))
    write("response-signed.xml", sign(response(assertion(signed=False), True), "_response", rsa_pem, rsa_cert))
    write("both-signed.xml", sign(response(signed, True), "_response", rsa_pem, rsa_cert))
    options = {"algorithm": "ecdsa-sha256"}
    write("ecdsa.xml", response(sign(assertion(), "_assertion", ec_pem, ec_cert, **options)))
    options = {"algorithm": "rsa-sha512", "digest": "sha512"}
    write("rsa-sha512.xml", response(sign(assertion(), "_assertion", rsa_pem, rsa_cert, **options)))
    name = "admin@example.com<!-- not the end -->.evil.example"
    write("comment.xml", response(sign(assertion(name=name), "_assertion", rsa_pem, rsa_cert)))
    stranger = rsa.generate_private_key(65537, 2048)
    write("stranger.xml", response(sign(assertion(), "_assertion", pem(stranger), certificate(stranger))))
    cases = ",\n".join(json.dumps(case, ensure_ascii=False) for case in canonical_cases())
    write("canonical.json", f"[\n{cases}\n]\n")
    full = response(sign(assertion(FULL), "_assertion", rsa_pem, rsa_cert))
    write("full.xml", full)
    write("full.b64", base64.b64encode(full.encode()).decode())
    write("plain.b64", base64.b64encode((HERE / "assertion-signed.xml").read_bytes()).decode())


def canonical_cases():
    """Documents with what libxml2 makes of them; some are drawn at random, from a fixed seed."""
    documents = [
        '<a ID="a"/>',
        '<a ID="a" z="1" y="2" b:x="3" c:w="4" xmlns:b="urn:z" xmlns:c="urn:a"/>',
        '<a ID="a" xmlns="urn:d"><b xmlns=""><c xmlns="urn:d"/><d/></b></a>',
        '<p:a ID="a" xmlns:p="urn:1"><p:b xmlns:p="urn:2"><p:c xmlns:p="urn:1"/></p:b></p:a>',
        '<a ID="a" xmlns:u="urn:unused"><u:b/><u:c u:d="e"/></a>',
        '<a ID="a" v=" &#9;&#10;&#13;&lt;&amp;&quot;&apos;&gt; \n\tx">&lt;&gt;&amp;&quot;&apos;&#13;\r\n\t<![CDATA[<&>]]>]]&gt;</a>',
        '<a ID="a"><!-- one -->x<!--two-->y<b><!----></b></a>',
        '<a ID="a" xml:lang="de"><b xml:space="preserve"> </b></a>',
        '<?xml version="1.0"?>\n<a ID="a">\u00fc\U0001f600&#x1F600;</a>\n',
        '<a ID="a" xmlns:p="urn:1" xmlns:q="urn:1"><p:b q:x="1" p:y="2"/></a>',
        "<a ID='a' b = '\"'  c='d'\n/>",
    ]
    drawn = random.Random(7)
    prefixes = ["", "p", "q", "r"]

    def element(depth, bound):
        declared = {prefix: drawn.choice(["urn:1", "urn:2", "urn:3"]) for prefix in prefixes if drawn.random() < 0.3}
        if drawn.random() < 0.15:
            declared[""] = ""
        bound = {**bound, **declared}
        usable = [prefix for prefix in prefixes if not prefix or bound.get(prefix)]
        name = ":".join(filter(None, [drawn.choice(usable), drawn.choice("abc")]))
        attributes, seen = [], set()
        for _ in range(drawn.randrange(4)):
            prefix, local = drawn.choice(usable), drawn.choice("xyz")
            key = (bound.get(prefix) if prefix else None, local)
            if key not in seen:
                seen.add(key)
                attributes.append(f'{prefix + ":" if prefix else ""}{local}="{drawn.choice(["1", "&lt;", "é"])}"')
        attributes += [f'xmlns{":" + prefix if prefix else ""}="{uri}"' for prefix, uri in declared.items()]
        drawn.shuffle(attributes)
        if depth == 0:
            attributes.append('ID="a"')
        inside = "".join(element(depth + 1, bound) + drawn.choice(["", " ", "t", "<!--c-->"]) for _ in range(drawn.randrange(4 - depth)))
        return f'<{" ".join([name, *attributes])}>{inside}</{name}>'

    documents += [element(0, {}) for _ in range(40)]
    cases = []
    for text in documents:
        for comments, inclusive in [(False, []), (True, ["p", "absent"])]:
            root = etree.fromstring(text.encode())
            made = etree.tostring(
                root, method="c14n", exclusive=True, with_comments=comments, inclusive_ns_prefixes=inclusive or None
            ).decode()
            cases.append({"xml": text, "apex": "a", "comments": comments, "inclusive": inclusive, "canonical": made})
    inner = [
        '<o xmlns="urn:o" xmlns:p="urn:p" xmlns:u="urn:u"><p:a ID="a" u:x="1"><b/></p:a></o>',
        '<o xmlns="urn:o"><a ID="a" xmlns:s="urn:s" t="s:string"><s:b/></a><c/></o>',
        '<p:o xmlns:p="urn:1" xmlns="urn:2"><x xmlns=""><p:a ID="a"><y/></p:a></x></p:o>',
    ]
    for text in inner:
        node = etree.fromstring(text).xpath('//*[@ID="a"]')[0]
        node.tail = None
        made = etree.tostring(node, method="c14n", exclusive=True, with_comments=False).decode()
        cases.append({"xml": text, "apex": "a", "comments": False, "inclusive": [], "canonical": made})
    return cases


main()
