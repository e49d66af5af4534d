//! A virtual MFA device: a seed that Countersign and an authenticator application share.

use super::access_key::KeyOwner;
use super::names::{AccountId, Arn, Name, Path};
use crate::env::{Instant, Mint};
use crate::secret::{CannotOpen, MasterKey, Sealed};
use crate::totp;
use data_encoding::BASE32;
use protocol::value::Secret;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// Bytes of a seed: 64 characters in base 32.
const SEED_LENGTH: usize = 40;
/// Steps that a code may be early or late, beyond what is known of the device's clock (RFC 6238, section 5.2).
const TOLERANCE_STEPS: i64 = 1;
/// Steps that a clock may be wrong when a device is enabled: a person types two codes within minutes.
const ENABLE_STEPS: i64 = 10;
/// Steps that a clock may be wrong when a device is brought back into step: an hour.
const RESYNC_STEPS: i64 = 120;

/// A virtual MFA device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VirtualMfaDevice {
    /// The owning account.
    pub account: AccountId,
    /// Name, as spelled at creation.
    pub name: Name,
    /// Path.
    pub path: Path,
    /// The seed in base 32, sealed for this device.
    pub seed: Sealed,
    /// Whom it stands for, once it is enabled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<Assignment>,
    /// Tags; their keys differ by case too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
}

/// A device in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// Whose second factor it is.
    pub owner: KeyOwner,
    /// When it was enabled.
    pub enabled: Instant,
    /// Steps that its clock is ahead of ours.
    pub drift: i64,
    /// The step of the newest code that was taken: neither it nor an older one is taken again.
    pub last_step: i64,
}

impl VirtualMfaDevice {
    /// A device with a new seed, and that seed, which is never shown again.
    pub(crate) fn new(
        account: &AccountId,
        path: Path,
        name: Name,
        tags: BTreeMap<String, String>,
        master_key: &MasterKey,
        mint: &mut Mint,
    ) -> (VirtualMfaDevice, Secret) {
        let bytes = Zeroizing::new(mint.bytes::<SEED_LENGTH>("MFA seed"));
        let seed = Secret::new(BASE32.encode(&*bytes));
        let sealed = master_key.seal(&seed, &context(&serial_number(account, &path, &name)), mint);
        let account = account.clone();
        (VirtualMfaDevice { account, name, path, seed: sealed, assignment: None, tags }, seed)
    }

    /// `arn:aws:iam::123456789012:mfa/path/name`, which is its ARN.
    pub fn serial_number(&self) -> Arn {
        serial_number(&self.account, &self.path, &self.name)
    }

    /// The assignment to `owner`, if that is whose it is.
    pub fn assigned_to(&self, owner: &KeyOwner) -> Option<&Assignment> {
        self.assignment.as_ref().filter(|assignment| assignment.owner == *owner)
    }

    /// Makes it the owner's, if these are two codes that it shows one after the other about now.
    ///
    /// # Errors
    /// A seed that does not open.
    pub(crate) fn enable(
        &mut self,
        master_key: &MasterKey,
        owner: KeyOwner,
        codes: (&str, &str),
        now: Instant,
    ) -> Result<bool, CannotOpen> {
        let Some((drift, last_step)) = self.two(master_key, codes, now, ENABLE_STEPS)? else {
            return Ok(false);
        };
        self.assignment = Some(Assignment { owner, enabled: now, drift, last_step });
        Ok(true)
    }

    /// Learns how wrong the device's clock is from two codes that it shows one after the other.
    ///
    /// # Errors
    /// A seed that does not open.
    pub(crate) fn resync(
        &mut self,
        master_key: &MasterKey,
        codes: (&str, &str),
        now: Instant,
    ) -> Result<bool, CannotOpen> {
        let found = self.two(master_key, codes, now, RESYNC_STEPS)?;
        let (Some((drift, last_step)), Some(assignment)) = (found, &mut self.assignment) else {
            return Ok(false);
        };
        // What was taken once is not taken again, whatever its clock shows now.
        if last_step - 1 <= assignment.last_step {
            return Ok(false);
        }
        (assignment.drift, assignment.last_step) = (drift, last_step);
        Ok(true)
    }

    /// Takes a code, once.
    ///
    /// # Errors
    /// A seed that does not open.
    pub(crate) fn accept(
        &mut self,
        master_key: &MasterKey,
        code: &str,
        now: Instant,
    ) -> Result<bool, CannotOpen> {
        let seed = self.open_seed(master_key)?;
        let Some(assignment) = &mut self.assignment else { return Ok(false) };
        let expected = totp::step_at(now.epoch_seconds()) + assignment.drift;
        let found = totp::find(&seed, code, expected - TOLERANCE_STEPS..=expected + TOLERANCE_STEPS);
        match found.filter(|step| *step > assignment.last_step) {
            Some(step) => {
                assignment.last_step = step;
                Ok(true)
            }
            None => Ok(false),
        }
    }

    fn two(
        &self,
        master_key: &MasterKey,
        (first, second): (&str, &str),
        now: Instant,
        reach: i64,
    ) -> Result<Option<(i64, i64)>, CannotOpen> {
        let seed = self.open_seed(master_key)?;
        let expected = totp::step_at(now.epoch_seconds());
        let found = totp::find_two(&seed, first, second, expected - reach..=expected + reach);
        // One step early or late is a person's, not the clock's.
        Ok(found.map(|step| (step - expected, step)))
    }

    fn open_seed(&self, master_key: &MasterKey) -> Result<Zeroizing<Vec<u8>>, CannotOpen> {
        let seed = master_key.open(&self.seed, &context(&self.serial_number()))?;
        BASE32.decode(seed.expose().as_bytes()).map(Zeroizing::new).map_err(|_| CannotOpen)
    }
}

fn serial_number(account: &AccountId, path: &Path, name: &Name) -> Arn {
    Arn::iam(account, "mfa", path.as_str(), name.as_str())
}

fn context(serial_number: &Arn) -> String {
    format!("mfa-device/{serial_number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_epoch_seconds(1_800_000_000);

    fn device(drift: i64) -> (VirtualMfaDevice, MasterKey, impl Fn(i64) -> String) {
        let key = MasterKey::new(Zeroizing::new([1; 32]));
        let account = AccountId::new("123456789012").unwrap();
        let name = Name::new("phone".to_owned()).unwrap();
        let mut mint = Mint::new(Zeroizing::new([2; 32]));
        let (device, seed) =
            VirtualMfaDevice::new(&account, Path::root(), name, BTreeMap::new(), &key, &mut mint);
        let seed = BASE32.decode(seed.expose().as_bytes()).unwrap();
        let now = totp::step_at(NOW.epoch_seconds());
        (device, key, move |step| totp::code(&seed, now + drift + step))
    }

    #[test]
    fn a_code_is_taken_once_and_none_before_it() {
        let (mut device, key, code) = device(0);
        assert!(!device.accept(&key, &code(0), NOW).unwrap(), "not enabled yet");
        assert!(!device.enable(&key, KeyOwner::Root, (&code(0), &code(0)), NOW).unwrap());
        assert!(!device.enable(&key, KeyOwner::Root, (&code(30), &code(31)), NOW).unwrap());
        assert!(device.enable(&key, KeyOwner::Root, (&code(-1), &code(0)), NOW).unwrap());
        assert!(!device.accept(&key, &code(0), NOW).unwrap(), "enabling used it up");
        let later = NOW.plus_seconds(60);
        assert!(device.accept(&key, &code(2), later).unwrap());
        assert!(!device.accept(&key, &code(2), later).unwrap());
        assert!(!device.accept(&key, &code(1), later).unwrap(), "older than one that was taken");
        assert!(device.accept(&key, &code(3), later).unwrap());
        assert!(!device.accept(&key, &code(5), later).unwrap(), "too early");
    }

    #[test]
    fn a_clock_that_is_wrong_is_learnt_and_learnt_anew() {
        let (mut device, key, code) = device(8);
        assert!(device.enable(&key, KeyOwner::Root, (&code(-1), &code(0)), NOW).unwrap());
        assert!(device.accept(&key, &code(4), NOW.plus_seconds(120)).unwrap());
        let hour = NOW.plus_seconds(3600);
        assert!(!device.accept(&key, &code(160), hour).unwrap(), "twenty minutes ahead by now");
        assert!(device.resync(&key, (&code(159), &code(160)), hour).unwrap());
        assert!(device.accept(&key, &code(161), hour.plus_seconds(30)).unwrap());
        assert!(!device.resync(&key, (&code(100), &code(101)), hour).unwrap(), "back to codes already used");
    }

    #[test]
    fn a_seed_is_good_in_its_place_only_and_not_shown() {
        let (mut device, key, code) = device(0);
        assert!(!format!("{device:?}").contains(&code(0)));
        device.name = Name::new("other".to_owned()).unwrap();
        assert!(device.enable(&key, KeyOwner::Root, (&code(-1), &code(0)), NOW).is_err());
    }
}
