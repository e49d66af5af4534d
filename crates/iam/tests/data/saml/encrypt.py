"""Encrypts the signed documents beside this file, as identity providers do.

    /tmp/vectors/bin/pip install signxml==5.2.0 xmlsec==1.3.17
    /tmp/vectors/bin/python crates/iam/tests/data/saml/encrypt.py

What is named after libxmlsec is its work: an implementation of XML Encryption that has nothing in common with the code under
test. It does not know all algorithms, so that the others are put together here of the primitives of `cryptography`. The
private keys protect nothing: `decryption-key.pem` is that of generate.py, `next-decryption-key.pem` is made here once.
"""

import base64
import json
import os
import pathlib

import xmlsec
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from lxml import etree

HERE = pathlib.Path(__file__).parent
XENC, XENC11 = "http://www.w3.org/2001/04/xmlenc#", "http://www.w3.org/2009/xmlenc11#"
DSIG = "http://www.w3.org/2000/09/xmldsig#"
ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion"
HASHES = {
    "sha1": (hashes.SHA1, DSIG + "sha1", XENC11 + "mgf1sha1"),
    "sha256": (hashes.SHA256, XENC + "sha256", XENC11 + "mgf1sha256"),
    "sha384": (hashes.SHA384, "http://www.w3.org/2001/04/xmldsig-more#sha384", XENC11 + "mgf1sha384"),
    "sha512": (hashes.SHA512, XENC + "sha512", XENC11 + "mgf1sha512"),
}


def private(name):
    path = HERE / name
    if not path.exists():
        made = rsa.generate_private_key(65537, 2048)
        form = serialization.PrivateFormat.PKCS8
        path.write_bytes(made.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
    return serialization.load_pem_private_key(path.read_bytes(), None)


def assertion_of(response):
    """The response around, with a place, and the assertion as it stands in it."""
    begin, end = response.index("<saml:Assertion"), response.index("</saml:Assertion>") + len("</saml:Assertion>")
    return response[:begin], response[begin:end], response[end:]


def by_libxmlsec(response, key, content):
    """Encrypts in place, as a provider with libxmlsec does; prefixes stay bound where they were."""
    document = etree.fromstring(response.encode())
    assertion = document.find(f"{{{ASSERTION}}}Assertion")
    # With the prefix of the assertion, which would else get another one and with it a wrong signature.
    wrapper = etree.SubElement(document, f"{{{ASSERTION}}}EncryptedAssertion", nsmap={"saml": ASSERTION})
    wrapper.append(assertion)
    template = xmlsec.template.encrypted_data_create(
        document, getattr(xmlsec.constants, f"Transform{content}"), type=xmlsec.constants.TypeEncElement, ns="xenc"
    )
    xmlsec.template.encrypted_data_ensure_cipher_value(template)
    info = xmlsec.template.encrypted_data_ensure_key_info(template, ns="dsig")
    wrapped = xmlsec.template.add_encrypted_key(info, xmlsec.constants.TransformRsaOaep)
    xmlsec.template.encrypted_data_ensure_cipher_value(wrapped)
    manager = xmlsec.KeysManager()
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    manager.add_key(xmlsec.Key.from_memory(public, xmlsec.constants.KeyDataFormatPem))
    context = xmlsec.EncryptionContext(manager)
    context.key = xmlsec.Key.generate(xmlsec.constants.KeyDataAes, int(content[3:6]), xmlsec.constants.KeyDataTypeSession)
    context.encrypt_xml(template, assertion)
    return etree.tostring(document).decode()


def key_element(key, secret, digest="sha1", mask=None, pkcs1=False, extra=""):
    kind, identifier, _ = HASHES[digest]
    _, _, function = HASHES[mask or "sha1"]
    if pkcs1:
        method = f'<xenc:EncryptionMethod Algorithm="{XENC}rsa-1_5"/>'
        wrapped = key.public_key().encrypt(secret, padding.PKCS1v15())
    else:
        mgf = f'<x:MGF xmlns:x="{XENC11}" Algorithm="{function}"/>' if mask else ""
        name = XENC11 + "rsa-oaep" if mask else XENC + "rsa-oaep-mgf1p"
        method = (
            f'<xenc:EncryptionMethod Algorithm="{name}"><ds:DigestMethod xmlns:ds="{DSIG}" Algorithm="{identifier}"/>'
            f"{mgf}{extra}</xenc:EncryptionMethod>"
        )
        masks = padding.MGF1(HASHES[mask or "sha1"][0]())
        wrapped = key.public_key().encrypt(secret, padding.OAEP(masks, kind(), None))
    value = base64.b64encode(wrapped).decode()
    return (
        f'<xenc:EncryptedKey xmlns:xenc="{XENC}">{method}<xenc:CipherData><xenc:CipherValue>{value}'
        "</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey>"
    )


def encrypted(secret, text, mode):
    if mode == "gcm":
        nonce = os.urandom(12)
        return nonce + AESGCM(secret).encrypt(nonce, text, None)
    vector = os.urandom(16)
    count = 16 - len(text) % 16
    # Only the last byte of the padding means something.
    padded = text + os.urandom(count - 1) + bytes([count])
    encryptor = Cipher(algorithms.AES(secret), modes.CBC(vector)).encryptor()
    return vector + encryptor.update(padded) + encryptor.finalize()


def by_hand(text, key, bits=256, mode="gcm", beside=False, **transport):
    secret = os.urandom(bits // 8)
    wrapped = key_element(key, secret, **transport)
    namespace = XENC11 if mode == "gcm" else XENC
    inside = "" if beside else f'<ds:KeyInfo xmlns:ds="{DSIG}">{wrapped}</ds:KeyInfo>'
    value = base64.b64encode(encrypted(secret, text.encode(), mode)).decode()
    data = (
        f'<xenc:EncryptedData xmlns:xenc="{XENC}" Type="{XENC}Element"><xenc:EncryptionMethod '
        f'Algorithm="{namespace}aes{bits}-{mode}"/>{inside}<xenc:CipherData><xenc:CipherValue>{value}</xenc:CipherValue>'
        "</xenc:CipherData></xenc:EncryptedData>"
    )
    return f'<saml:EncryptedAssertion xmlns:saml="{ASSERTION}">{data}{wrapped if beside else ""}</saml:EncryptedAssertion>'


def main():
    key, following = private("decryption-key.pem"), private("next-decryption-key.pem")
    response = (HERE / "assertion-signed.xml").read_text()
    before, assertion, after = assertion_of(response)
    made = {}
    for content in ["Aes128Cbc", "Aes192Cbc", "Aes256Cbc", "Aes128Gcm", "Aes192Gcm", "Aes256Gcm"]:
        made[f"libxmlsec {content}"] = by_libxmlsec(response, key, content)
    whole = lambda text, **how: before + by_hand(text, how.pop("key", key), **how) + after
    for digest in HASHES:
        made[f"mgf1p {digest}"] = whole(assertion, digest=digest)
        made[f"oaep {digest}"] = whole(assertion, digest=digest, mask=digest)
    made["oaep sha256 with sha1"] = whole(assertion, digest="sha256", mask="sha1")
    made["key beside"] = whole(assertion, beside=True, mode="cbc", bits=128)
    made["for the next key"] = whole(assertion, key=following)
    made["full"] = (lambda parts: parts[0] + by_hand(parts[1], key) + parts[2])(assertion_of((HERE / "full.xml").read_text()))
    refused = {
        "pkcs1": whole(assertion, pkcs1=True),
        "for a stranger": whole(assertion, key=rsa.generate_private_key(65537, 2048)),
        "not signed": whole(assertion.replace("ds:Signature", "ds:Nothing")),
        "changed": whole(assertion.replace("alice@example.com", "mallory@example.com")),
        "changed in cbc": whole(assertion.replace("alice@example.com", "mallory@example.com"), mode="cbc"),
        "signed by a stranger": whole(assertion_of((HERE / "stranger.xml").read_text())[1]),
        "no assertion": whole("<a/>"),
        "no text": whole("\0\1\2"),
        "nothing": whole("", mode="cbc"),
        "two assertions": whole(assertion + assertion),
        "out of the frame": whole(f"</decrypted>{assertion}<decrypted>"),
    }
    (HERE / "encrypted.json").write_text(json.dumps({"taken": made, "refused": refused}, indent=0) + "\n")
    for name, text in [
        ("encrypted", made["libxmlsec Aes256Gcm"]),
        ("encrypted-next", made["for the next key"]),
        ("encrypted-stranger", refused["for a stranger"]),
    ]:
        (HERE / f"{name}.b64").write_text(base64.b64encode(text.encode()).decode())


main()
