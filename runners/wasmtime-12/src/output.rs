//! The library's streams for stdout and stderr, of which the host keeps a hold: what a guest has written at its end is still on its
//! way to the process's own stream, and would be lost.
use anyhow::Error;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::timeout;
use wasmtime_wasi::preview2::pipe::AsyncWriteStream;
use wasmtime_wasi::preview2::{HostOutputStream, StreamState};

/// How long a reader has for the rest: one that never reads must not hold the host.
pub const DRAIN_TIMEOUT: Duration = Duration::from_millis(500);

#[derive(Clone)]
pub struct Output(Arc<Mutex<AsyncWriteStream>>);

impl Output {
    pub fn new(writer: impl tokio::io::AsyncWrite + Send + Sync + Unpin + 'static) -> Self {
        Output(Arc::new(Mutex::new(AsyncWriteStream::new(writer))))
    }

    /// Waits until what was written has been handed over, or nobody takes it.
    pub async fn finish(&self) {
        let _ = timeout(DRAIN_TIMEOUT, async { self.0.lock().await.ready().await }).await;
    }
}

#[async_trait::async_trait]
impl HostOutputStream for Output {
    fn write(&mut self, bytes: Bytes) -> Result<(usize, StreamState), Error> {
        // One task runs the guest: nobody else holds the lock while it writes.
        self.0.try_lock()?.write(bytes)
    }
    async fn ready(&mut self) -> Result<(), Error> {
        self.0.lock().await.ready().await
    }
}
