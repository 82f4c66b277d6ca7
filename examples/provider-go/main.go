// A provider of power and boot as a program of its own. The contract is docs/provider-protocol.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"log"
	"net/url"
	"os"
	"time"

	"github.com/go-jose/go-jose/v4"
	"go.temporal.io/sdk/activity"
	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/worker"
)

var (
	id  = cmp.Or(os.Getenv("PROVIDER_ID"), "acme")
	key jose.JSONWebKey
)

type object = map[string]any

type arguments struct {
	Power   string  `json:"power"`
	Options options `json:"options"`
	Want    want    `json:"want"`
}

type call struct {
	Target target `json:"target"`
	Sealed string `json:"sealed"`
}

type sealed struct {
	Credential struct{ Username, Password string } `json:"credential"`
	Arguments  arguments                           `json:"arguments"`
}

// unseal decrypts the credential and all arguments, which are encrypted to our key for one address.
func unseal(c call) (s sealed, err error) {
	box, err := jose.ParseEncryptedCompact(c.Sealed, []jose.KeyAlgorithm{jose.ECDH_ES_A256KW}, []jose.ContentEncryption{jose.A256GCM})
	if err != nil {
		return s, failure("INVALID_ARGUMENT", "the call cannot be decrypted", "never", "none")
	}
	text, err := box.Decrypt(key.Key)
	address, _ := url.Parse(c.Target.Address)
	if err != nil || address == nil || box.Header.ExtraHeaders["aud"] != address.Scheme+"://"+address.Host {
		return s, failure("INVALID_ARGUMENT", "the credential is for another address or another key", "never", "none")
	}
	return s, json.Unmarshal(text, &s)
}

// serve is the activity of one call. A cancellation arrives with the answer to a heartbeat.
func serve(work func(*machine, arguments) (any, error)) func(context.Context, call) (object, error) {
	return func(ctx context.Context, c call) (object, error) {
		s, err := unseal(c)
		if err != nil {
			return nil, err
		}
		ctx, done := context.WithCancel(ctx)
		defer done()
		go func() {
			for ; ctx.Err() == nil; time.Sleep(200 * time.Millisecond) {
				activity.RecordHeartbeat(ctx)
			}
		}()
		m, err := newMachine(ctx, c.Target, s.Credential.Username, s.Credential.Password)
		if err != nil {
			return nil, err
		}
		defer m.http.CloseIdleConnections()
		answer, err := work(m, s.Arguments)
		found := object{"serial": m.system["SerialNumber"], "uuid": m.system["UUID"]}
		return object{"protocol": 1, "provider": id, "target": c.Target.ID, "machine": found, "answer": answer}, err
	}
}

func main() {
	if err := json.Unmarshal([]byte(os.Getenv("PROVIDER_KEY")), &key); err != nil {
		log.Fatal("PROVIDER_KEY is no private JSON Web Key")
	}
	c, err := client.Dial(client.Options{HostPort: cmp.Or(os.Getenv("TEMPORAL_ADDRESS"), client.DefaultHostPort), Namespace: cmp.Or(os.Getenv("TEMPORAL_NAMESPACE"), "default")})
	if err != nil {
		log.Fatal(err)
	}
	w := worker.New(c, cmp.Or(os.Getenv("TASK_QUEUE"), "provider-"+id), worker.Options{DisableWorkflowWorker: true, MaxHeartbeatThrottleInterval: 300 * time.Millisecond})
	register := func(name string, work any) { w.RegisterActivityWithOptions(work, activity.RegisterOptions{Name: name}) }
	register("describe", func() (object, error) {
		return object{"protocol": 1, "id": id, "version": "1.0.0", "capabilities": []string{"power", "boot"}}, nil
	})
	register("health", func() (object, error) { return object{"ok": true, "message": nil}, nil })
	for name, work := range calls {
		register(name, serve(work))
	}
	log.Fatal(w.Run(worker.InterruptCh()))
}
