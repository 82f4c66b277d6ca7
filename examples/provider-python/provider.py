"""A provider of power and boot as a program of its own. The contract is docs/provider-protocol."""
import asyncio
import json
import os
from datetime import timedelta
from urllib.parse import urlsplit

from jwcrypto import jwe, jwk
from temporalio import activity
from temporalio.client import Client
from temporalio.worker import Worker

import redfish

ID = os.environ.get("PROVIDER_ID", "acme")
KEY = jwk.JWK.from_json(os.environ["PROVIDER_KEY"])


async def power_get(machine):
    return redfish.POWER.get((await machine.read()).get("PowerState"), "UNKNOWN")


async def boot_get(machine):
    await machine.read()
    return machine.boot()


async def boot_ensure(machine, want):
    return await redfish.boot_ensure(machine, **want)


async def boot_clear(machine):
    return await redfish.boot_ensure(machine, "NONE")


CALLS = {
    "power.get": power_get,
    "power.ensure": redfish.power_ensure,
    "power.cycle": redfish.power_cycle,
    "boot.get": boot_get,
    "boot.ensure": boot_ensure,
    "boot.clear": boot_clear,
}


def unseal(call):
    """Returns the credential and all arguments, which are encrypted to our key for one address."""
    sealed = jwe.JWE()
    sealed.deserialize(call["sealed"], KEY)
    address = urlsplit(call["target"]["address"])
    if sealed.jose_header.get("aud") != f"{address.scheme}://{address.netloc}":
        raise redfish.failure("INVALID_ARGUMENT", "the credential is for another address", "never")
    return json.loads(sealed.payload)


async def beat():
    """A cancellation arrives with the answer to a heartbeat."""
    while True:
        activity.heartbeat()
        await asyncio.sleep(0.2)


def activity_of(name, work):
    @activity.defn(name=name)
    async def run(call: dict) -> dict:
        sealed, beating = unseal(call), asyncio.create_task(beat())
        machine = redfish.Machine(call["target"], sealed["credential"])
        try:
            answer = await work(machine, **sealed["arguments"])
        except asyncio.CancelledError:
            raise redfish.failure("CANCELLED", "the call was cancelled", "never", machine.effect) from None
        finally:
            beating.cancel()
            await machine.http.aclose()
        found = {"serial": machine.system.get("SerialNumber"), "uuid": machine.system.get("UUID")}
        return {"protocol": 1, "provider": ID, "target": machine.target["id"], "machine": found, "answer": answer}

    return run


@activity.defn
async def describe() -> dict:
    return {"protocol": 1, "id": ID, "version": "1.0.0", "capabilities": ["power", "boot"]}


@activity.defn
async def health() -> dict:
    return {"ok": True, "message": None}


async def main():
    client = await Client.connect(os.environ.get("TEMPORAL_ADDRESS", "127.0.0.1:7233"),
        namespace=os.environ.get("TEMPORAL_NAMESPACE", "default"))
    calls = [activity_of(name, work) for name, work in CALLS.items()]
    await Worker(client, task_queue=os.environ.get("TASK_QUEUE", f"provider-{ID}"), activities=[describe, health, *calls],
        max_heartbeat_throttle_interval=timedelta(milliseconds=300)).run()


if __name__ == "__main__":
    asyncio.run(main())
