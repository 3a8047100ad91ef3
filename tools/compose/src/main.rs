//! `compose LAYER.wasm < JOBS`: puts guests behind a layer. Each line of JOBS is `GUEST.wasm<tab>OUTPUT.wasm`; what the guest imports
//! and the layer exports, the layer gives. Everything else comes from the host.
use std::{error::Error, fs, io, process::exit};
use wac_graph::{plug, types::Package, CompositionGraph, EncodeOptions, PackageId};

/// A graph that holds the layer alone: each guest's begins as a copy of it, so that the layer is read once.
fn with_layer(layer: &str) -> Result<(CompositionGraph, PackageId), Box<dyn Error>> {
    let mut graph = CompositionGraph::new();
    let layer = Package::from_file("layer", None, layer, graph.types_mut())?;
    let layer = graph.register_package(layer)?;
    Ok((graph, layer))
}

fn compose(mut graph: CompositionGraph, layer: PackageId, guest: &str, output: &str) -> Result<(), Box<dyn Error>> {
    let guest = Package::from_file("guest", None, guest, graph.types_mut())?;
    let guest = graph.register_package(guest)?;
    plug(&mut graph, vec![layer], guest)?;
    let options = EncodeOptions {
        validate: false,
        ..EncodeOptions::default()
    };
    fs::write(output, graph.encode(options)?)?;
    Ok(())
}

fn main() {
    let file = std::env::args().nth(1).expect("the layer is missing");
    let (graph, layer) = with_layer(&file).expect("the layer is a component");
    for line in io::stdin().lines() {
        let line = line.expect("the jobs are text");
        let (guest, output) = line.split_once('\t').expect("a job is two paths");
        if let Err(error) = compose(graph.clone(), layer, guest, output) {
            eprintln!("{guest}: {error:#}");
            let mut source = error.source();
            while let Some(cause) = source {
                eprintln!("  {cause}");
                source = cause.source();
            }
            exit(1);
        }
    }
}
