//! `compose LAYER.wasm < JOBS`: puts guests behind a layer. Each line of JOBS is `GUEST.wasm<tab>OUTPUT.wasm`; what the guest imports
//! and the layer exports, the layer gives. Everything else comes from the host.
use std::{error::Error, fs, io, process::exit};
use wac_graph::{
    types::{are_semver_compatible, Package},
    CompositionGraph, EncodeOptions, PackageId,
};

/// A graph that holds the layer alone: each guest's begins as a copy of it, so that the layer is read once.
fn with_layer(layer: &str) -> Result<(CompositionGraph, PackageId), Box<dyn Error>> {
    let mut graph = CompositionGraph::new();
    let layer = Package::from_file("layer", None, layer, graph.types_mut())?;
    let layer = graph.register_package(layer)?;
    Ok((graph, layer))
}

/// Gives the guest what it imports and the layer exports, under the same name or one of a compatible version, and exports what the
/// guest exports.
fn connect(graph: &mut CompositionGraph, layer: PackageId, guest: PackageId) -> Result<(), Box<dyn Error>> {
    let exports: Vec<String> = graph.types()[graph[layer].ty()].exports.keys().cloned().collect();
    let guests = &graph.types()[graph[guest].ty()];
    let wanted: Vec<String> = guests.imports.keys().cloned().collect();
    let offered: Vec<String> = guests.exports.keys().cloned().collect();
    let guest = graph.instantiate(guest);
    let layer = graph.instantiate(layer);
    for name in wanted {
        let mut fitting: Vec<&String> = exports.iter().filter(|one| are_semver_compatible(one, &name)).collect();
        if let Some(same) = exports.iter().find(|one| **one == name) {
            fitting = vec![same];
        }
        let mut refused = None;
        for export in fitting {
            let export = graph.alias_instance_export(layer, export)?;
            refused = graph.set_instantiation_argument(guest, &name, export).err();
            if refused.is_none() {
                break;
            }
        }
        if let Some(error) = refused {
            return Err(error.into());
        }
    }
    for name in offered {
        let export = graph.alias_instance_export(guest, &name)?;
        graph.export(export, &name)?;
    }
    Ok(())
}

fn compose(mut graph: CompositionGraph, layer: PackageId, guest: &str, output: &str) -> Result<(), Box<dyn Error>> {
    let guest = Package::from_file("guest", None, guest, graph.types_mut())?;
    let guest = graph.register_package(guest)?;
    connect(&mut graph, layer, guest)?;
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
    let mut failed = false;
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
            failed = true;
        }
    }
    if failed {
        exit(1);
    }
}
