//! A panic says where it happened, then traps.
#[panic_handler]
fn panic(info: &core::panic::PanicInfo) -> ! {
    let place = info.location().map(|at| alloc::format!("{}:{}", at.file(), at.line()));
    crate::stderr::line("check: ", "the guest does not panic");
    crate::stderr::line("expected: ", "no panic");
    crate::stderr::line("seen: ", &alloc::format!("{}", info.message()));
    crate::stderr::line("at: ", place.as_deref().unwrap_or("unknown"));
    core::arch::wasm32::unreachable()
}
