//! MFA devices, of which security keys are enrolled in `security_key.rs`: CreateVirtualMFADevice, DeleteVirtualMFADevice, ListVirtualMFADevices, EnableMFADevice,
//! ResyncMFADevice, DeactivateMFADevice, ListMFADevices, GetMFADevice, TagMFADevice, UntagMFADevice, ListMFADeviceTags.

use super::{owner, security_key, tag, user};
use crate::domain::access_key::KeyOwner;
use crate::domain::mfa_device::VirtualMfaDevice;
use crate::domain::names::{Arn, Name, Path};
use crate::domain::security_key::SecurityKey;
use crate::domain::user::User;
use crate::env::Instant;
use crate::errors::{self, Fault};
use crate::limits::{self, TAGS_PER_RESOURCE};
use crate::operations::Handler;
use crate::paginate::{self, Page};
use crate::schema::{
    Account, MFA_DEVICES, MFA_DEVICES_PER_OWNER, USER_ID, access_keys_of, account_key, find_mfa_device,
    mfa_device_key, mfa_devices_of, security_keys_of,
};
use crate::service::Cx;
use crate::{console, multi_factor, qr_code};
use protocol::generated::iam as api;
use protocol::percent;
use protocol::value::{Blob, Secret};
use store::{Key, Record};

impl Handler for api::CreateVirtualMFADevice {
    fn run(
        cx: &mut Cx<'_>,
        input: api::CreateVirtualMFADeviceRequest,
    ) -> Result<api::CreateVirtualMFADeviceResponse, Fault> {
        let name = Name::new(input.virtual_mfa_device_name)?;
        let path = input.path.map(Path::new).transpose()?.unwrap_or_else(Path::root);
        let tags = tag::given_exact(input.tags.unwrap_or_default())?;
        if cx.tx.has::<VirtualMfaDevice>(&mfa_device_key(cx.account, path.as_str(), name.as_str()))? {
            return Err(errors::mfa_device_exists().into());
        }
        // As many as users, one for each (user guide, "IAM and AWS STS quotas").
        cx.require_quota(limits::USERS_PER_ACCOUNT, MFA_DEVICES, &account_key(cx.account))?;
        let (device, seed) = VirtualMfaDevice::new(cx.account, path, name, tags, cx.master_key, &mut cx.mint);
        let uri = enrolment(cx, &device, &seed)?;
        let image = qr_code::png(uri.expose()).ok_or_else(|| Fault::Broken("no QR code".to_owned()))?;
        cx.tx.put(&device)?;
        let tags = tag::views_exact(&device.tags);
        let device = api::VirtualMFADevice {
            serial_number: device.serial_number().to_string(),
            base32_string_seed: Some(Blob::new(seed.expose().as_bytes().to_vec())),
            qr_code_png: Some(Blob::new(image)),
            tags: (!tags.is_empty()).then_some(tags),
            ..api::VirtualMFADevice::default()
        };
        Ok(api::CreateVirtualMFADeviceResponse { virtual_mfa_device: device })
    }
}

/// What an authenticator application reads from the QR code.
fn enrolment(cx: &Cx<'_>, device: &VirtualMfaDevice, seed: &Secret) -> Result<Secret, Fault> {
    let account = cx.tx.get::<Account>(&account_key(cx.account))?.and_then(|account| account.alias);
    let account = account.unwrap_or_else(|| cx.account.to_string());
    let label = percent::encode(&format!("{}@{account}", device.name));
    Ok(Secret::new(format!("otpauth://totp/{label}?secret={}", seed.expose())))
}

impl Handler for api::DeleteVirtualMFADevice {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeleteVirtualMFADeviceRequest,
    ) -> Result<api::DeleteVirtualMFADeviceResponse, Fault> {
        let device = existing(cx, &input.serial_number)?;
        if device.assignment.is_some() {
            return Err(errors::mfa_device_assigned().into());
        }
        cx.tx.delete::<VirtualMfaDevice>(&device.key())?;
        Ok(api::DeleteVirtualMFADeviceResponse::default())
    }
}

impl Handler for api::ListVirtualMFADevices {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListVirtualMFADevicesRequest,
    ) -> Result<api::ListVirtualMFADevicesResponse, Fault> {
        let page = Page::of("ListVirtualMFADevices", input.marker.as_deref(), input.max_items)?;
        let wanted = |device: &VirtualMfaDevice| match &input.assignment_status {
            Some(api::AssignmentStatusType::Assigned) => device.assignment.is_some(),
            Some(api::AssignmentStatusType::Unassigned) => device.assignment.is_none(),
            _ => true,
        };
        let listed = paginate::scan(cx, page, &account_key(cx.account), wanted)?;
        let mut devices = Vec::new();
        for device in &listed.items {
            let user = match &device.assignment {
                Some(assignment) => user_of(cx, &assignment.owner)?,
                None => None,
            };
            devices.push(api::VirtualMFADevice {
                serial_number: device.serial_number().to_string(),
                user,
                enable_date: device.assignment.as_ref().map(|assignment| assignment.enabled.timestamp()),
                ..api::VirtualMFADevice::default()
            });
        }
        Ok(api::ListVirtualMFADevicesResponse {
            virtual_mfa_devices: devices,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

fn user_of(cx: &mut Cx<'_>, owner: &KeyOwner) -> Result<Option<api::User>, Fault> {
    Ok(match owner {
        KeyOwner::Root => Some(user::root(cx)?),
        KeyOwner::User(id) => {
            let user = cx.tx.by_index::<User>(USER_ID, &Key::new().text(id.as_str()))?;
            user.as_ref().map(user::listed_view)
        }
    })
}

impl Handler for api::EnableMFADevice {
    fn run(
        cx: &mut Cx<'_>,
        input: api::EnableMFADeviceRequest,
    ) -> Result<api::EnableMFADeviceResponse, Fault> {
        if let Some(step) = cx.security_key {
            return security_key::enrol(cx, &input, step);
        }
        let (_, owner) = owner::of_devices(cx, Some(&input.user_name))?;
        let mut device = existing(cx, &input.serial_number)?;
        if device.assignment.is_some() {
            return Err(errors::mfa_device_in_use().into());
        }
        let devices = access_keys_of(cx.account, &owner);
        cx.require_quota(limits::MFA_DEVICES_PER_USER, MFA_DEVICES_PER_OWNER, &devices)?;
        multi_factor::begin_attempt(cx, &owner)?;
        let codes = (input.authentication_code1.as_str(), input.authentication_code2.as_str());
        if !device.enable(cx.master_key, owner.clone(), codes, cx.now)? {
            return Err(errors::authentication_code_invalid().into());
        }
        multi_factor::attempt_succeeded(cx, &owner);
        cx.tx.put(&device)?;
        Ok(api::EnableMFADeviceResponse::default())
    }
}

impl Handler for api::ResyncMFADevice {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ResyncMFADeviceRequest,
    ) -> Result<api::ResyncMFADeviceResponse, Fault> {
        let (_, owner) = owner::of_devices(cx, Some(&input.user_name))?;
        let mut device = assigned(cx, &input.serial_number, &owner)?;
        multi_factor::begin_attempt(cx, &owner)?;
        let codes = (input.authentication_code1.as_str(), input.authentication_code2.as_str());
        if !device.resync(cx.master_key, codes, cx.now)? {
            return Err(errors::authentication_code_invalid().into());
        }
        multi_factor::attempt_succeeded(cx, &owner);
        cx.tx.put(&device)?;
        Ok(api::ResyncMFADeviceResponse::default())
    }
}

impl Handler for api::DeactivateMFADevice {
    fn run(
        cx: &mut Cx<'_>,
        input: api::DeactivateMFADeviceRequest,
    ) -> Result<api::DeactivateMFADeviceResponse, Fault> {
        let (user_name, owner) = owner::of_devices(cx, input.user_name.as_deref())?;
        if let Some(key) = security_key::find(cx, &owner, &user_name, &input.serial_number)? {
            // There is no security key that is nobody's.
            cx.tx.delete::<SecurityKey>(&key.key())?;
            console::factor_removed(cx, &owner)?;
            return Ok(api::DeactivateMFADeviceResponse::default());
        }
        let mut device = assigned(cx, &input.serial_number, &owner)?;
        device.assignment = None;
        cx.tx.put(&device)?;
        console::factor_removed(cx, &owner)?;
        Ok(api::DeactivateMFADeviceResponse::default())
    }
}

impl Handler for api::ListMFADevices {
    fn run(cx: &mut Cx<'_>, input: api::ListMFADevicesRequest) -> Result<api::ListMFADevicesResponse, Fault> {
        let (user_name, owner) = owner::of_devices(cx, input.user_name.as_deref())?;
        let page = Page::of("ListMFADevices", input.marker.as_deref(), input.max_items)?;
        let view = |serial_number: Arn, enabled: Instant| api::MFADevice {
            user_name: user_name.clone(),
            serial_number: serial_number.to_string(),
            enable_date: enabled.timestamp(),
        };
        let shown = |device: &VirtualMfaDevice| {
            Some(view(device.serial_number(), device.assignment.as_ref()?.enabled))
        };
        let mut devices: Vec<api::MFADevice> =
            mfa_devices_of(cx.tx, cx.account, &owner)?.iter().filter_map(shown).collect();
        let keys = security_keys_of(cx.tx, cx.account, &owner)?;
        devices.extend(keys.iter().map(|key| view(key.serial_number(&user_name), key.enabled)));
        let by_number = |device: &api::MFADevice| Key::new().text(&device.serial_number);
        let listed = paginate::keyed(&page, devices, by_number);
        Ok(api::ListMFADevicesResponse {
            mfa_devices: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

impl Handler for api::GetMFADevice {
    fn run(cx: &mut Cx<'_>, input: api::GetMFADeviceRequest) -> Result<api::GetMFADeviceResponse, Fault> {
        let (user_name, owner) = owner::of_devices(cx, input.user_name.as_deref())?;
        let key = security_key::find(cx, &owner, &user_name, &input.serial_number)?;
        let enabled = match key {
            Some(key) => Some(key.enabled),
            None => assigned(cx, &input.serial_number, &owner)?.assignment.map(|of| of.enabled),
        };
        Ok(api::GetMFADeviceResponse {
            user_name: Some(user_name),
            serial_number: input.serial_number,
            enable_date: enabled.map(|enabled| enabled.timestamp()),
            certifications: None,
        })
    }
}

impl Handler for api::TagMFADevice {
    fn run(cx: &mut Cx<'_>, input: api::TagMFADeviceRequest) -> Result<api::TagMFADeviceResponse, Fault> {
        let given = tag::given_exact(input.tags)?;
        let mut device = existing(cx, &input.serial_number)?;
        device.tags.extend(given);
        if device.tags.len() > TAGS_PER_RESOURCE {
            return Err(errors::too_many_tags().into());
        }
        cx.tx.put(&device)?;
        Ok(api::TagMFADeviceResponse::default())
    }
}

impl Handler for api::UntagMFADevice {
    fn run(cx: &mut Cx<'_>, input: api::UntagMFADeviceRequest) -> Result<api::UntagMFADeviceResponse, Fault> {
        let mut device = existing(cx, &input.serial_number)?;
        for key in &input.tag_keys {
            device.tags.remove(key);
        }
        cx.tx.put(&device)?;
        Ok(api::UntagMFADeviceResponse::default())
    }
}

impl Handler for api::ListMFADeviceTags {
    fn run(
        cx: &mut Cx<'_>,
        input: api::ListMFADeviceTagsRequest,
    ) -> Result<api::ListMFADeviceTagsResponse, Fault> {
        let device = existing(cx, &input.serial_number)?;
        let page = Page::of("ListMFADeviceTags", input.marker.as_deref(), input.max_items)?;
        let listed = tag::paged(&page, tag::views_exact(&device.tags));
        Ok(api::ListMFADeviceTagsResponse {
            tags: listed.items,
            is_truncated: Some(listed.marker.is_some()),
            marker: listed.marker,
        })
    }
}

fn existing(cx: &mut Cx<'_>, serial_number: &str) -> Result<VirtualMfaDevice, Fault> {
    let found = find_mfa_device(cx.tx, cx.account, serial_number)?;
    found.ok_or_else(|| errors::no_such_mfa_device(serial_number).into())
}

fn assigned(cx: &mut Cx<'_>, serial_number: &str, owner: &KeyOwner) -> Result<VirtualMfaDevice, Fault> {
    let device = find_mfa_device(cx.tx, cx.account, serial_number)?;
    let device = device.filter(|device| device.assigned_to(owner).is_some());
    device.ok_or_else(|| errors::mfa_device_not_of_user().into())
}
