package main

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"time"

	"go.temporal.io/sdk/temporal"
)

type options struct {
	GraceMs, TimeoutMs *int64
	CutsPower          *bool
	Off                string
}

type want struct {
	Device string
	Once   bool
	URL    string
}

var calls = map[string]func(*machine, arguments) (any, error){
	"power.get":    func(m *machine, _ arguments) (any, error) { return m.power(nil, time.Now()) },
	"power.ensure": func(m *machine, a arguments) (any, error) { return m.ensurePower(a.Power, a.Options) },
	"power.cycle":  func(m *machine, a arguments) (any, error) { return m.cycle(a.Options) },
	"boot.get":     func(m *machine, _ arguments) (any, error) { err := m.read(); return m.override(), err },
	"boot.ensure":  func(m *machine, a arguments) (any, error) { return m.ensureBoot(a.Want) },
	"boot.clear":   func(m *machine, _ arguments) (any, error) { return m.ensureBoot(want{Device: "NONE"}) },
}

var states = map[any]string{"On": "ON", "Off": "OFF", "PoweringOn": "TRANSITION", "PoweringOff": "TRANSITION"}
var devices = map[string]string{"NETWORK": "Pxe", "HTTP": "UefiHttp", "CD": "Cd", "DISK": "Hdd", "SETUP": "BiosSetup", "NONE": "None"}

func after(ms *int64, byDefault int64) time.Time {
	if ms == nil {
		ms = &byDefault
	}
	return time.Now().Add(time.Duration(*ms) * time.Millisecond)
}

// power reads until the power is one of those wanted, or the time is up.
func (m *machine) power(wanted []string, until time.Time) (string, error) {
	for {
		if err := m.read(); err != nil {
			return "", err
		}
		state := states[m.system["PowerState"]]
		if state == "" {
			state = "UNKNOWN"
		}
		if slices.Contains(wanted, state) || !time.Now().Before(until) {
			return state, nil
		}
		select {
		case <-m.ctx.Done():
			return "", failure("CANCELLED", "the call was cancelled", "never", m.effect)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func (m *machine) ensurePower(power string, o options) (object, error) {
	until, want, resets := after(o.TimeoutMs, 120_000), "OFF", []string{"ForceOff"}
	if power == "ON" {
		want, resets = "ON", []string{"On"}
	} else if power == "OFF_GRACEFUL" && (o.CutsPower == nil || *o.CutsPower) {
		resets = []string{"GracefulShutdown", "ForceOff"}
	} else if power == "OFF_GRACEFUL" {
		resets = []string{"GracefulShutdown"}
	}
	state, err := m.power([]string{"ON", "OFF"}, until)
	if err != nil || state == want {
		return object{"changed": false, "state": state}, err
	}
	if state == "TRANSITION" {
		return nil, failure("NOT_READY", "the power stays between on and off", "backoff", m.effect)
	}
	for step, reset := range resets {
		limit := until
		if grace := after(o.GraceMs, 60_000); step < len(resets)-1 && grace.Before(until) {
			limit = grace
		}
		if _, _, err := m.send("POST", m.resetPath(), object{"ResetType": reset}, ""); err != nil {
			return nil, err
		}
		if state, err = m.power([]string{want}, limit); err != nil || state == want {
			return object{"changed": true, "state": state}, err
		}
	}
	return nil, failure("VERIFICATION_FAILED", "the reset was accepted, but the power is not "+want, "operator", "unknown")
}

func (m *machine) cycle(o options) (object, error) {
	state, err := m.power([]string{"ON", "OFF"}, after(o.TimeoutMs, 120_000))
	if err == nil && state == "ON" {
		_, err = m.ensurePower(cmp.Or(o.Off, "OFF"), o)
	}
	if err != nil {
		return nil, err
	}
	on, err := m.ensurePower("ON", o)
	return object{"changed": true, "state": on["state"]}, err
}

func (m *machine) override() object {
	boot, _ := m.system["Boot"].(object)
	enabled, _ := boot["BootSourceOverrideEnabled"].(string)
	shown := object{"device": "OTHER", "enabled": strings.ToUpper(cmp.Or(enabled, "Disabled"))}
	for device, name := range devices {
		if boot["BootSourceOverrideTarget"] == name {
			shown["device"] = device
		}
	}
	if shown["enabled"] == "DISABLED" {
		shown["device"] = "NONE"
	}
	if mode, _ := boot["BootSourceOverrideMode"].(string); mode == "UEFI" || mode == "Legacy" {
		shown["mode"] = strings.ToUpper(mode)
	}
	return shown
}

// ensureBoot tries again where others changed the system between the read and the write.
func (m *machine) ensureBoot(w want) (object, error) {
	enabled := "Continuous"
	if w.Device == "NONE" {
		enabled = "Disabled"
	} else if w.Once {
		enabled = "Once"
	}
	for tries := 3; ; tries-- {
		if err := m.read(); err != nil {
			return nil, err
		}
		boot, _ := m.system["Boot"].(object)
		shown := m.override()
		if shown["device"] == w.Device && shown["enabled"] == strings.ToUpper(enabled) && (w.URL == "" || boot["HttpBootUri"] == w.URL) {
			return object{"changed": m.effect == "applied", "state": shown}, nil
		}
		if m.effect == "applied" {
			return nil, failure("VERIFICATION_FAILED", "the override was accepted, but does not show", "operator", "unknown")
		}
		change := object{"BootSourceOverrideTarget": devices[w.Device], "BootSourceOverrideEnabled": enabled}
		if mode, found := boot["BootSourceOverrideMode"]; found {
			change["BootSourceOverrideMode"] = mode
		}
		if w.URL != "" {
			change["HttpBootUri"] = w.URL
		}
		_, _, err := m.send("PATCH", m.path, object{"Boot": change}, m.tag)
		var refused *temporal.ApplicationError
		if err != nil && (tries <= 1 || !errors.As(err, &refused) || refused.Type() != "PRECONDITION_FAILED") {
			return nil, err
		}
	}
}
