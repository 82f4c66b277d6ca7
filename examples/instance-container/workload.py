"""An instance of the type `container`: a process that serves its text by HTTP until it is killed."""
import fcntl, json, os, socket, sys
from pathlib import Path

folder, port = Path(sys.argv[1]), int(sys.argv[2])
lock = open(folder / 'lock', 'w')
fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # A second one of the same instance ends here.
server = socket.create_server(('127.0.0.1', port))
body = (folder / 'text').read_bytes()
served = {'address': f'http://127.0.0.1:{server.getsockname()[1]}', 'pid': os.getpid()}
(folder / 'served.new').write_text(json.dumps(served))
os.replace(folder / 'served.new', folder / 'served.json')
while True:
    connection, _ = server.accept()
    with connection:
        connection.recv(65_536)
        connection.sendall(b'HTTP/1.0 200 OK\r\ncontent-length: %d\r\n\r\n%s' % (len(body), body))
