/**
 * What is in a rack, in one question across the domains: each thing by its position with its addresses and tags, the
 * port that a cable leads to, and, of a server, its instance and the operation under way.
 */
export const RACK_QUESTION = `
  query Rack($id: ID!) {
    rack(id: $id) {
      name
      site { name }
      elevation {
        unit
        face
        occupant {
          __typename
          ... on Node { id }
          ... on Server {
            name
            state
            tags { name }
            instance { hostname addresses { nodes { address } } operation { kind state requestedBy } }
            devicePorts { nodes { ...Wired } }
          }
          ... on NetworkDevice {
            name
            deviceType { model }
            tags { name }
            ports { nodes { ...Wired } }
          }
        }
      }
    }
  }
  fragment Wired on DevicePort {
    name
    cable { label }
    farEnd { name device { name } server { name } }
  }`;
