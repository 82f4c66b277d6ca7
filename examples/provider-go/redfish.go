package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"go.temporal.io/sdk/temporal"
)

const longest = 1 << 20 // bytes of an answer

type target struct {
	ID, Address, Ca, Fingerprint, SystemID string
	Identity                               struct{ Serial string }
}

// machine is the machine of one call, with the effect of the call so far.
type machine struct {
	ctx               context.Context
	http              *http.Client
	target            target
	user, password    string
	effect, path, tag string
	system            object
}

func failure(code, message string, retry any, effect string) error {
	return temporal.NewNonRetryableApplicationError(message, code, nil, object{"effect": effect, "retry": retry})
}

func newMachine(ctx context.Context, t target, user, password string) (*machine, error) {
	roots, _ := x509.SystemCertPool()
	if t.Ca != "" {
		roots = x509.NewCertPool()
		roots.AppendCertsFromPEM([]byte(t.Ca))
	}
	if t.Fingerprint != "" {
		return nil, failure("UNSUPPORTED", "certificates are verified by their authority, not by a fingerprint", "never", "none")
	}
	seconds, err := strconv.Atoi(os.Getenv("REQUEST_SECONDS"))
	if err != nil {
		seconds = 30
	}
	client := &http.Client{Timeout: time.Duration(seconds) * time.Second, Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}, DisableCompression: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	m := &machine{ctx: ctx, http: client, target: t, user: user, password: password, effect: "none"}
	if t.SystemID != "" {
		m.path = "/redfish/v1/Systems/" + t.SystemID
	}
	return m, nil
}

// send makes one request. A write without an answer may have had its effect; a refused one has none.
func (m *machine) send(method, path string, body any, tag string) (answer object, etag string, err error) {
	before := m.effect
	if !strings.HasPrefix(path, "/") { // with another text, the address and the path could be another host together
		return nil, "", failure("BAD_ANSWER", "the BMC names no path", "operator", before)
	}
	if method != http.MethodGet {
		m.effect = "unknown"
	}
	text, _ := json.Marshal(body)
	request, err := http.NewRequestWithContext(m.ctx, method, m.target.Address+path, bytes.NewReader(text))
	if err != nil {
		return nil, "", failure("INVALID_ARGUMENT", "the address is no URL", "never", before)
	}
	request.SetBasicAuth(m.user, m.password)
	request.Header.Set("Content-Type", "application/json")
	if tag != "" {
		request.Header.Set("If-Match", tag)
	}
	response, err := m.http.Do(request)
	var raw []byte
	if err == nil {
		defer response.Body.Close()
		raw, err = io.ReadAll(io.LimitReader(response.Body, longest+1))
	}
	if err != nil {
		return nil, "", m.lost(before, method+" "+path, err)
	}
	if response.StatusCode >= 300 {
		return nil, "", m.refused(before, method+" "+path, response)
	}
	if method != http.MethodGet {
		m.effect = "applied"
	}
	if len(raw) > longest || (len(raw) > 0 && json.Unmarshal(raw, &answer) != nil) {
		return nil, "", failure("BAD_ANSWER", path+" is no JSON, or too long", "backoff", m.effect)
	}
	return answer, response.Header.Get("ETag"), nil
}

func (m *machine) lost(before, what string, err error) error {
	var network net.Error
	var dial *net.OpError
	var untrusted *tls.CertificateVerificationError
	switch {
	case m.ctx.Err() != nil:
		return failure("CANCELLED", what+" was cancelled", "never", m.effect)
	case errors.As(err, &untrusted):
		m.effect = before
		return failure("TLS_UNTRUSTED", what+": "+untrusted.Error(), "operator", m.effect)
	case errors.As(err, &network) && network.Timeout():
		return failure("TIMEOUT", what+" got no answer in time", "backoff", m.effect)
	case errors.As(err, &dial) && dial.Op == "dial":
		m.effect = before
	}
	return failure("UNREACHABLE", what+": "+err.Error(), "backoff", m.effect)
}

func (m *machine) refused(before, what string, r *http.Response) error {
	codes := map[int][2]string{401: {"AUTH_FAILED", "operator"}, 404: {"NOT_FOUND", "operator"}, 405: {"UNSUPPORTED", "never"},
		412: {"PRECONDITION_FAILED", "backoff"}, 429: {"RATE_LIMITED", "backoff"}, 503: {"BUSY", "backoff"}}
	code, known := codes[r.StatusCode]
	if !known && r.StatusCode < 500 {
		code = [2]string{"INVALID_ARGUMENT", "never"}
	} else if !known {
		code = codes[503]
	}
	if r.StatusCode < 500 || r.StatusCode == 503 {
		m.effect = before
	}
	var retry any = code[1]
	if seconds, err := strconv.Atoi(r.Header.Get("Retry-After")); err == nil && retry == "backoff" {
		retry = object{"afterMs": seconds * 1000}
	}
	return failure(code[0], fmt.Sprintf("%s was refused with HTTP %d", what, r.StatusCode), retry, m.effect)
}

// resetPath is where the BMC takes resets.
func (m *machine) resetPath() string {
	actions, _ := m.system["Actions"].(object)
	reset, _ := actions["#ComputerSystem.Reset"].(object)
	path, _ := reset["target"].(string)
	return path
}

// read reads the system, and fails where its serial number is not that of the target.
func (m *machine) read() error {
	if m.path == "" {
		systems, _, err := m.send("GET", "/redfish/v1/Systems", nil, "")
		if err != nil {
			return err
		}
		members, _ := systems["Members"].([]any)
		if len(members) == 0 {
			return failure("BAD_ANSWER", "the BMC has no system", "operator", m.effect)
		}
		first, _ := members[0].(object)
		m.path, _ = first["@odata.id"].(string)
	}
	system, tag, err := m.send("GET", m.path, nil, "")
	if err != nil {
		return err
	}
	m.system, m.tag = system, tag
	found, _ := system["SerialNumber"].(string)
	if known := m.target.Identity.Serial; known != "" && found != "" && !strings.EqualFold(known, found) {
		return failure("IDENTITY_MISMATCH", "another machine answers: "+found+", not "+known, "operator", m.effect)
	}
	return nil
}
