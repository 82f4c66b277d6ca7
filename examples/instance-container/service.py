"""A service that makes instances of the type `container`: a process for each, which serves a text by HTTP."""
import fcntl, json, os, random, shutil, signal, subprocess, sys, threading, time, uuid
from pathlib import Path
from urllib.request import Request, urlopen

GRAPH = os.environ['GRAPH']  # e.g. http://127.0.0.1:4000/graphql
TOKEN_FILE = Path(os.environ['TOKEN_FILE'])  # read for each request: tokens expire
NAME = os.environ['NAME']  # of this process in claims: unique, and the same after a restart
FOLDER = Path(os.environ['FOLDER']).resolve()
TYPE = os.environ.get('TYPE', 'container')
WORKLOAD = Path(__file__).with_name('workload.py')
START_SECONDS, POLL_SECONDS, LEASE_SECONDS = 10, 5, 60  # a start must fit into a lease

ONE = 'id state spec claim { by overdue }'
LIST = '''query($type: String!, $after: String) {
  instances(first: 100, after: $after, where: { type: { name: { eq: $type } } }) {
    nodes { %s } pageInfo { hasNextPage endCursor } } }''' % ONE
FOLLOW = 'subscription($type: String!) { instanceChanged(where: { type: { name: { eq: $type } } }) { id } }'

class Refused(Exception):
    pass

def send(query: str, variables: dict, accept: str = 'application/json'):
    token = TOKEN_FILE.read_text().strip()
    headers = {'content-type': 'application/json', 'accept': accept, 'authorization': f'Bearer {token}'}
    body = json.dumps({'query': query, 'variables': variables}).encode()
    return urlopen(Request(GRAPH, body, headers), timeout=30)

def ask(query: str, variables: dict) -> dict:
    with send(query, variables) as response:
        answer = json.load(response)
    if answer.get('errors'):
        raise Refused(answer['errors'][0]['message'])
    return answer['data']

def mutate(field: str, **values) -> None:
    kind = f'{field[0].upper()}{field[1:]}Input'
    values['idempotencyKey'] = str(uuid.uuid4())
    query = f'mutation($in: {kind}!) {{ done: {field}(input: $in) {{ errors {{ message }} }} }}'
    errors = ask(query, {'in': values})['done']['errors']
    if errors:
        raise Refused(errors[0]['message'])

def instances() -> list:
    found, after, more = [], None, True
    while more:
        page = ask(LIST, {'type': TYPE, 'after': after})['instances']
        found += page['nodes']
        more, after = page['pageInfo']['hasNextPage'], page['pageInfo']['endCursor']
    return found

def processes(folder: Path) -> list:
    """Processes of the folder, by the command line, which a process has from its start."""
    def is_of(entry: Path) -> bool:
        try:
            return str(folder).encode() in (entry / 'cmdline').read_bytes().split(b'\0')
        except OSError:  # The process has ended meanwhile.
            return False
    return [int(entry.name) for entry in Path('/proc').iterdir() if entry.name.isdigit() and is_of(entry)]

def start(one: dict) -> dict:
    """Finds the process of the instance, or starts it; returns its address."""
    folder, text, child = FOLDER / one['id'], one['spec']['text'], None
    folder.mkdir(exist_ok=True)
    if not processes(folder):
        (folder / 'served.json').unlink(missing_ok=True)
        (folder / 'text').write_text(text)
        command = [sys.executable, '-S', WORKLOAD, folder, str(one['spec'].get('port', 0))]
        child = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            served = json.loads((folder / 'served.json').read_text())
            if urlopen(served['address'], timeout=2).read().decode() == text:
                return served
        except (OSError, ValueError):
            pass  # The process does not serve yet.
        if child is not None and child.poll() is not None:
            raise RuntimeError('The process ended; its port may be taken.')
        time.sleep(0.05)
    raise RuntimeError(f'The process did not answer within {START_SECONDS} seconds.')

def stop(instance_id: str) -> None:
    while found := processes(FOLDER / instance_id):
        for process in found:
            os.kill(process, signal.SIGKILL)
        time.sleep(0.02)
    shutil.rmtree(FOLDER / instance_id, ignore_errors=True)

def work(one: dict) -> None:
    """Claims an instance, and makes or removes it. Where the claim is refused, another process does that."""
    report = {'id': one['id'], 'by': NAME}
    mutate('instanceClaim', **report, leaseSeconds=LEASE_SECONDS)
    if one['state'] == 'DECOMMISSIONING':
        stop(one['id'])
        return mutate('instanceClaimEnd', **report, outcome='DELETED')
    try:
        served = start(one)
    except (RuntimeError, OSError) as fault:
        stop(one['id'])
        failure = {'code': 'NOT_STARTED', 'message': str(fault)}
        return mutate('instanceClaimEnd', **report, outcome='FAILED', failure=failure)
    mutate('statusSet', nodeId=one['id'], namespace='container', source=NAME, data=served)
    mutate('instanceClaimEnd', **report, outcome='ACTIVE')

def is_others(instance_id: str) -> bool:
    """Whether another process has it, or none needs it, as the graph says; an unreadable one stays."""
    one = ask('query($id: ID!) { instance(id: $id) { %s } }' % ONE, {'id': instance_id})['instance']
    return one is not None and (one['state'] in ('DELETED', 'FAILED') or one['claim']['by'] != NAME)

def one_round() -> None:
    found = instances()
    mine = {one['id'] for one in found if one['claim']['by'] == NAME and one['state'] != 'FAILED'}
    for folder in FOLDER.iterdir():  # Removes what another process has taken over.
        if folder.name not in mine and is_others(folder.name):
            stop(folder.name)
    to_do = [one for one in found if one['state'] in ('REQUESTED', 'PROVISIONING', 'DECOMMISSIONING')]
    random.shuffle(to_do)  # Several services begin with different ones.
    for one in to_do:
        if one['claim']['by'] in (None, NAME) or one['claim']['overdue']:
            try:
                work(one)
            except Refused as refusal:
                print(one['id'], refusal, flush=True)

def follow(changed: threading.Event) -> None:
    """Changes wake the loop early; it also runs without them."""
    while True:
        try:
            with send(FOLLOW, {'type': TYPE}, 'text/event-stream') as stream:
                for line in stream:
                    if line.startswith(b'data:'):
                        changed.set()
        except OSError:
            pass
        time.sleep(2)

FOLDER.mkdir(parents=True, exist_ok=True)
lock = open(f'{FOLDER}.lock', 'w')
fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # Only one process may have a name.
signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # Processes that end are not kept.
changed = threading.Event()
threading.Thread(target=follow, args=(changed,), daemon=True).start()
while True:
    changed.clear()
    try:
        one_round()
    except (OSError, ValueError, Refused) as fault:
        print(fault, flush=True)
    changed.wait(POLL_SECONDS)
