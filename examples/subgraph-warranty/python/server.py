"""The same subgraph in Python: the warranties of servers and network devices, from a file by their ids."""

import json
import os
from pathlib import Path
from wsgiref.simple_server import WSGIServer, make_server
from socketserver import ThreadingMixIn

import jwt
from ariadne import load_schema_from_path
from ariadne.contrib.federation import FederatedObjectType, make_federated_schema
from ariadne.wsgi import GraphQL
from graphql import GraphQLError

WARRANTIES = Path(os.environ.get("WARRANTIES", "warranties.json"))
JWKS = os.environ["AUTH_JWKS"]
IDENTITY = {
    "issuer": os.environ["AUTH_ISSUER"],
    "audience": os.environ.get("AUTH_AUDIENCE", "infratographer"),
    "algorithms": ["ES256", "RS256", "PS256", "EdDSA"],
}


def signing_key(token):
    """The issuer's key that the token names: from the same URL or file that the gateway has."""
    if JWKS.startswith("http"):
        return jwt.PyJWKClient(JWKS).get_signing_key_from_jwt(token).key
    keys = jwt.PyJWKSet.from_dict(json.loads(Path(JWKS).read_text())).keys
    wanted = jwt.get_unverified_header(token).get("kid")
    return next(key for key in keys if wanted in (None, key.key_id)).key


def authenticate(environ, _data=None):
    """Refuses a request without a good token. What the caller may see, the owner of the type has decided."""
    token = environ.get("HTTP_AUTHORIZATION", "").removeprefix("Bearer ")
    try:
        return {"caller": jwt.decode(token, signing_key(token), **IDENTITY)}
    except (jwt.PyJWTError, StopIteration) as fault:
        raise GraphQLError("The warranty subgraph needs a valid token.", extensions={"code": "UNAUTHENTICATED"}) from fault


def warranty_of(thing, _info):
    return json.loads(WARRANTIES.read_text()).get(thing["id"])


def subgraph_type(name):
    graph_type = FederatedObjectType(name)
    graph_type.reference_resolver(lambda _root, _info, representation: representation)
    graph_type.set_field("warranty", warranty_of)
    return graph_type


schema = make_federated_schema(
    load_schema_from_path(Path(__file__).parent.parent / "schema.graphql"),
    [subgraph_type("Server"), subgraph_type("NetworkDevice")],
)
graphql = GraphQL(schema, context_value=authenticate)


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


port = int(os.environ.get("PORT", "9001"))
with make_server("127.0.0.1", port, graphql, Server) as server:
    print(f"warranties at http://127.0.0.1:{port}/graphql", flush=True)
    server.serve_forever()
