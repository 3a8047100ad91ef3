//! A bump allocator: guests are short, so memory is given back only when the newest block is freed or grown.
use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;

const PAGE: usize = 65536;

struct Bump(UnsafeCell<(usize, usize)>);

// A component instance has one thread.
unsafe impl Sync for Bump {}

#[global_allocator]
static ALLOCATOR: Bump = Bump(UnsafeCell::new((0, 0)));

unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let (next, end) = &mut *self.0.get();
        let start = (*next + layout.align() - 1) & !(layout.align() - 1);
        let Some(stop) = start.checked_add(layout.size()) else {
            return core::ptr::null_mut();
        };
        if *end == 0 || stop > *end {
            let missing = if *end == 0 {
                layout.size() + layout.align()
            } else {
                stop - *end
            };
            let pages = missing.div_ceil(PAGE);
            let grown = core::arch::wasm32::memory_grow(0, pages);
            if grown == usize::MAX {
                return core::ptr::null_mut();
            }
            if *end == grown * PAGE {
                *end += pages * PAGE;
            } else {
                // First use, or someone else grew the memory: start afresh in the new pages.
                *next = grown * PAGE;
                *end = (grown + pages) * PAGE;
                return self.alloc(layout);
            }
        }
        *next = stop;
        start as *mut u8
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let (next, _) = &mut *self.0.get();
        if block as usize + layout.size() == *next {
            *next = block as usize;
        }
    }
}
