//! Runs a command component of August 2023 with wasmtime 12: `wasmtime-12 [--dir HOST::GUEST] [--env NAME=VALUE] COMPONENT
//! ARGUMENT...`. Exits with 0 when `run` gives ok, with 1 when it gives err, and with 134 when it traps.
mod output;

use anyhow::{Context, Result};
use cap_std::{ambient_authority, fs::Dir};
use output::{Output, DRAIN_TIMEOUT};
use std::io::IsTerminal;
use std::os::unix::fs::FileTypeExt;
use std::process::exit;
use tokio::runtime::Runtime;
use wasmtime::component::{Component, Linker};
use wasmtime::{Config, Engine, Store};
use wasmtime_wasi::preview2::command::{add_to_linker, Command};
use wasmtime_wasi::preview2::{DirPerms, FilePerms, I32Exit, Table, WasiCtx, WasiCtxBuilder, WasiView};

const TRAPPED: i32 = 134;

struct Host {
    table: Table,
    ctx: WasiCtx,
    outputs: [Output; 2],
}

impl WasiView for Host {
    fn table(&self) -> &Table {
        &self.table
    }
    fn table_mut(&mut self) -> &mut Table {
        &mut self.table
    }
    fn ctx(&self) -> &WasiCtx {
        &self.ctx
    }
    fn ctx_mut(&mut self) -> &mut WasiCtx {
        &mut self.ctx
    }
}

/// Whether stdin is something that epoll refuses.
fn is_file_or_null() -> Result<bool> {
    let kind = std::fs::metadata("/dev/stdin").context("stdin")?.file_type();
    Ok(kind.is_file() || (kind.is_char_device() && !std::io::stdin().is_terminal()))
}

/// The component's path, and the host as the command line describes it.
fn configured(mut words: impl Iterator<Item = String>) -> Result<(String, Host)> {
    let outputs = [Output::new(tokio::io::stdout()), Output::new(tokio::io::stderr())];
    let [stdout, stderr] = outputs.clone();
    let mut builder = WasiCtxBuilder::new().set_stdout(stdout).set_stderr(stderr);
    // Of a file or of /dev/null the library makes no stream: it panics. Its own default is a stream that has ended.
    if !is_file_or_null()? {
        builder = builder.inherit_stdin();
    }
    let component = loop {
        let word = words.next().context("the component is missing")?;
        if word != "--dir" && word != "--env" {
            break word;
        }
        let value = words.next().with_context(|| format!("{word} takes a value"))?;
        if word == "--dir" {
            let (host, guest) = value.split_once("::").context("--dir HOST::GUEST")?;
            let dir = Dir::open_ambient_dir(host, ambient_authority())
                .with_context(|| format!("{host}: cannot be opened"))?;
            builder = builder.push_preopened_dir(dir, DirPerms::all(), FilePerms::all(), guest);
        } else {
            let (name, value) = value.split_once('=').context("--env NAME=VALUE")?;
            builder = builder.push_env(name, value);
        }
    };
    builder = builder.push_arg(&component);
    for argument in words {
        builder = builder.push_arg(argument);
    }
    let mut table = Table::new();
    let ctx = builder.build(&mut table)?;
    Ok((component, Host { table, ctx, outputs }))
}

async fn run(component: &str, host: Host) -> Result<i32> {
    let mut config = Config::new();
    config.wasm_component_model(true).async_support(true);
    let engine = Engine::new(&config)?;
    let component = Component::from_file(&engine, component)?;
    let mut linker = Linker::new(&engine);
    add_to_linker(&mut linker)?;
    let outputs = host.outputs.clone();
    let mut store = Store::new(&engine, host);
    let (command, _) = Command::instantiate_async(&mut store, &component, &linker).await?;
    let ended = command.call_run(&mut store).await;
    for output in outputs {
        output.finish().await;
    }
    match ended {
        Ok(Ok(())) => Ok(0),
        Ok(Err(())) => Ok(1),
        Err(error) => match error.downcast_ref::<I32Exit>() {
            Some(I32Exit(code)) => Ok(*code),
            None => {
                eprintln!("Error: {error:?}");
                Ok(TRAPPED)
            }
        },
    }
}

fn main() -> Result<()> {
    if std::env::args().nth(1).as_deref() == Some("--version") {
        println!("wasmtime-12 {}", env!("CARGO_PKG_VERSION"));
        return Ok(());
    }
    let runtime = Runtime::new()?;
    let code = runtime.block_on(async {
        let (component, host) = configured(std::env::args().skip(1))?;
        run(&component, host).await
    });
    // What tokio has begun to write to the process's streams.
    runtime.shutdown_timeout(DRAIN_TIMEOUT);
    exit(code?)
}
