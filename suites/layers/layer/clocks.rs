use super::wit::exports::wasi::clocks::monotonic_clock::Guest;
use super::wit::wasi::clocks::monotonic_clock as hosts;
use super::wit::wasi::io::poll::Pollable;
use super::Layer;

impl Guest for Layer {
    fn now() -> u64 {
        crate::change::now(hosts::now())
    }
    fn resolution() -> u64 {
        hosts::resolution()
    }
    fn subscribe_instant(when: u64) -> Pollable {
        hosts::subscribe_instant(crate::change::host(when))
    }
    fn subscribe_duration(when: u64) -> Pollable {
        hosts::subscribe_duration(when)
    }
}
