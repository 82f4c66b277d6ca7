"""Power and boot by Redfish. Failures have a code of the contract, and the effect of the call so far."""
import asyncio
import json
import os
import ssl
import time

import httpx
from temporalio.exceptions import ApplicationError

SECONDS, LONGEST = float(os.environ.get("REQUEST_SECONDS", "30")), 1024 * 1024  # of a request; bytes of an answer
POWER = {"On": "ON", "Off": "OFF", "PoweringOn": "TRANSITION", "PoweringOff": "TRANSITION"}
RESETS = {"ON": ["On"], "OFF": ["ForceOff"], "OFF_GRACEFUL": ["GracefulShutdown", "ForceOff"]}
DEVICES = {"NETWORK": "Pxe", "HTTP": "UefiHttp", "CD": "Cd", "DISK": "Hdd", "SETUP": "BiosSetup", "NONE": "None"}
REFUSALS = {401: ("AUTH_FAILED", "operator"), 404: ("NOT_FOUND", "operator"), 405: ("UNSUPPORTED", "never"),
            412: ("PRECONDITION_FAILED", "backoff"), 429: ("RATE_LIMITED", "backoff"), 503: ("BUSY", "backoff")}

def failure(code, message, retry, effect="none"):
    return ApplicationError(message, {"effect": effect, "retry": retry}, type=code, non_retryable=True)

class Machine:
    """The machine of one call, and what the call has done to it so far."""

    def __init__(self, target, credential):
        self.target, self.effect, self.system, self.tag = target, "none", {}, None
        self.path = f"/redfish/v1/Systems/{target['systemId']}" if target.get("systemId") else None
        if target.get("fingerprint"):
            raise failure("UNSUPPORTED", "certificates are verified by their authority, not by a fingerprint", "never")
        self.http = httpx.AsyncClient(base_url=target["address"], timeout=SECONDS, trust_env=False,
            auth=(credential["username"], credential["password"]), headers={"Accept-Encoding": "identity"},
            verify=ssl.create_default_context(cadata=target.get("ca")))

    async def send(self, method, path, body=None, headers=None):
        before, raw = self.effect, b""
        if not path.startswith("/"):  # a URL could be another host's, and the request has our password
            raise failure("BAD_ANSWER", f"{path} is no path", "operator", before)
        self.effect = before if method == "GET" else "unknown"
        try:
            async with self.http.stream(method, path, json=body, headers=headers) as answer:
                async for part in answer.aiter_raw():
                    raw += part
                    if len(raw) > LONGEST: raise failure("BAD_ANSWER", f"{path} is too long", "backoff", self.effect)
        except httpx.TransportError as error:
            if isinstance(error, httpx.ConnectError): self.effect = before
            code, retry = ("TLS_UNTRUSTED", "operator") if "CERTIFICATE" in str(error) else ("UNREACHABLE", "backoff")
            if isinstance(error, httpx.TimeoutException): code = "TIMEOUT"
            raise failure(code, f"{method} {path} failed: {error!r}", retry, self.effect) from None
        status, after = answer.status_code, answer.headers.get("retry-after", "")
        if status >= 300:  # a refusal has done nothing; a server error may have
            if status < 500 or status == 503: self.effect = before
            code, retry = REFUSALS.get(status, ("INVALID_ARGUMENT", "never") if status < 500 else ("BUSY", "backoff"))
            if retry == "backoff" and after.isdigit(): retry = {"afterMs": int(after) * 1000}
            raise failure(code, f"{method} {path} was refused with HTTP {status}", retry, self.effect)
        if method != "GET": self.effect = "applied"
        try: return (json.loads(raw) if raw else {}), answer.headers.get("etag")
        except ValueError: raise failure("BAD_ANSWER", f"{path} is no JSON", "backoff", self.effect) from None

    async def read(self):
        self.path = self.path or (await self.send("GET", "/redfish/v1/Systems"))[0]["Members"][0]["@odata.id"]
        self.system, self.tag = await self.send("GET", self.path)
        known, found = (self.target.get("identity") or {}).get("serial"), self.system.get("SerialNumber")
        if known and found and known.lower() != found.lower():
            raise failure("IDENTITY_MISMATCH", f"another machine answers: {found}, not {known}", "operator", self.effect)
        return self.system

    async def power(self, wanted, until):  # reads until the state is one of those wanted, or the time is up
        while (state := POWER.get((await self.read()).get("PowerState"), "UNKNOWN")) not in wanted and time.time() < until:
            await asyncio.sleep(0.1)
        return state

    def boot(self):
        boot, names = self.system.get("Boot", {}), {name: device for device, name in DEVICES.items()}
        enabled, mode = boot.get("BootSourceOverrideEnabled", "Disabled").upper(), boot.get("BootSourceOverrideMode")
        device = "NONE" if enabled == "DISABLED" else names.get(boot.get("BootSourceOverrideTarget"), "OTHER")
        return {"device": device, "enabled": enabled} | ({"mode": mode.upper()} if mode in ("UEFI", "Legacy") else {})

async def power_ensure(machine, power, options, timeout=120_000):
    want, until = "ON" if power == "ON" else "OFF", time.time() + options.get("timeoutMs", timeout) / 1000
    state = await machine.power(["ON", "OFF"], until)
    if state == want: return {"changed": False, "state": state}
    if state == "TRANSITION": raise failure("NOT_READY", "the power is between on and off", "backoff", machine.effect)
    for reset in RESETS[power] if options.get("cutsPower", True) else RESETS[power][:1]:
        action = machine.system["Actions"]["#ComputerSystem.Reset"]["target"]
        await machine.send("POST", action, {"ResetType": reset})
        grace = time.time() + options.get("graceMs", 60_000) / 1000 if reset != RESETS[power][-1] else until
        if await machine.power([want], min(until, grace)) == want: return {"changed": True, "state": want}
    raise failure("VERIFICATION_FAILED", f"the reset was accepted, but the power is not {want}", "operator", "unknown")

async def power_cycle(machine, options):
    if await machine.power(["ON", "OFF"], time.time() + 120) == "ON":
        await power_ensure(machine, options.get("off", "OFF"), options)
    return {"changed": True, "state": (await power_ensure(machine, "ON", options))["state"]}

async def boot_ensure(machine, device, once=True, url=None):
    want = {"device": device, "enabled": "DISABLED" if device == "NONE" else "ONCE" if once else "CONTINUOUS"}
    for left in (2, 1, 0):
        boot = (await machine.read()).get("Boot", {})
        if want.items() <= machine.boot().items() and url in (None, boot.get("HttpBootUri")):
            return {"changed": machine.effect == "applied", "state": machine.boot()}
        if machine.effect == "applied": break
        change = {"BootSourceOverrideTarget": DEVICES[device], "BootSourceOverrideEnabled": want["enabled"].capitalize()}
        change |= {key: boot[key] for key in ("BootSourceOverrideMode",) if key in boot} | ({"HttpBootUri": url} if url else {})
        try: await machine.send("PATCH", machine.path, {"Boot": change}, {"If-Match": machine.tag} if machine.tag else {})
        except ApplicationError as error:
            if error.type != "PRECONDITION_FAILED" or left == 0: raise  # others changed it meanwhile: read again
    raise failure("VERIFICATION_FAILED", f"the override was accepted, but is {machine.boot()}", "operator", "unknown")
