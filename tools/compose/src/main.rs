//! `compose LAYER.wasm [FRONT.wasm ADOPTER.wasm] < JOBS`: puts guests behind a layer. Each line of JOBS is `GUEST.wasm<tab>OUTPUT.wasm`;
//! what the guest imports and the layer exports, the layer gives. Everything else comes from the host. What a guest that is served exports
//! is of the layer's types: the front takes the host's calls, and makes the one of the other; the adopter serves the layer. What a guest exports
//! and the layer both imports and exports, the host calls of the layer, and the layer of the guest.
use std::{error::Error, fs, io, process::exit};
use wac_graph::{
    types::{are_semver_compatible, Package},
    CompositionGraph, EncodeOptions, NodeId, PackageId,
};

/// The host's interface whose resources a guest gets that is served.
const TYPES: &str = "wasi:http/types@0.2.0";
/// How the layer and the front import these resources beside it.
const HOSTS: &str = "test:changed/hosts";
/// What the layer imports of the adopter, and how that exports it.
const ADOPT: &str = "test:changed/adopt";
const SAME: &str = "test:changed/same";
/// What a guest that is served exports, and the front imports.
const HANDLER: &str = "wasi:http/incoming-handler@0.2.0";
/// What the front exports in its place.
const FRONT: &str = "test:changed/handler";

/// A graph that holds what stands before every guest: each guest's begins as a copy of it, so that a component is read once.
struct Before {
    graph: CompositionGraph,
    layer: PackageId,
    served: Option<Served>,
}

/// What a layer has beside itself that guests can be served behind.
#[derive(Clone, Copy)]
struct Served {
    front: PackageId,
    adopter: PackageId,
}

impl Before {
    fn read(layer: &str, served: Option<(&str, &str)>) -> Result<Self, Box<dyn Error>> {
        let mut graph = CompositionGraph::new();
        let mut add = |name: &str, file: &str| -> Result<PackageId, Box<dyn Error>> {
            let package = Package::from_file(name, None, file, graph.types_mut())?;
            Ok(graph.register_package(package)?)
        };
        let layer = add("layer", layer)?;
        let served = match served {
            Some((front, adopter)) => Some(Served {
                front: add("front", front)?,
                adopter: add("adopter", adopter)?,
            }),
            None => None,
        };
        Ok(Self { graph, layer, served })
    }
}

fn imports(graph: &CompositionGraph, package: PackageId) -> Vec<String> {
    graph.types()[graph[package].ty()].imports.keys().cloned().collect()
}

fn exports(graph: &CompositionGraph, package: PackageId) -> Vec<String> {
    graph.types()[graph[package].ty()].exports.keys().cloned().collect()
}

/// Gives the guest what it imports and the layer exports, under the same name or one of a compatible version, and exports what the
/// guest exports.
fn connect(
    graph: &mut CompositionGraph,
    layer: PackageId,
    served: Option<Served>,
    guest: PackageId,
) -> Result<(), Box<dyn Error>> {
    let exports_of_layer = exports(graph, layer);
    let imports_of_layer = imports(graph, layer);
    let wanted = imports(graph, guest);
    let offered = exports(graph, guest);
    let of = graph.types()[graph[layer].ty()].imports.get(TYPES).copied();
    let guest = graph.instantiate(guest);
    let layer = graph.instantiate(layer);
    let mut front = None;
    if let (Some(served), Some(of)) = (served, of) {
        let host = graph.import(TYPES, of)?;
        let adopter = graph.instantiate(served.adopter);
        graph.set_instantiation_argument(adopter, HOSTS, host)?;
        let same = graph.alias_instance_export(adopter, SAME)?;
        for (name, argument) in [(TYPES, host), (HOSTS, host), (ADOPT, same)] {
            graph.set_instantiation_argument(layer, name, argument)?;
        }
        front = Some((served.front, host));
    }
    for name in wanted {
        let mut fitting: Vec<&String> = exports_of_layer
            .iter()
            .filter(|one| are_semver_compatible(one, &name))
            .collect();
        if let Some(same) = exports_of_layer.iter().find(|one| **one == name) {
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
        let export = match front {
            Some((front, host)) if name == HANDLER => before_handler(graph, front, host, layer, export)?,
            _ if imports_of_layer.contains(&name) && exports_of_layer.contains(&name) => {
                graph.set_instantiation_argument(layer, &name, export)?;
                graph.alias_instance_export(layer, &name)?
            }
            _ => export,
        };
        graph.export(export, &name)?;
    }
    Ok(())
}

/// The handler for the host before that of the guest.
fn before_handler(
    graph: &mut CompositionGraph,
    front: PackageId,
    host: NodeId,
    layer: NodeId,
    handler: NodeId,
) -> Result<NodeId, Box<dyn Error>> {
    let wanted = imports(graph, front);
    let front = graph.instantiate(front);
    for name in wanted {
        let argument = match &name[..] {
            HOSTS => host,
            HANDLER => handler,
            // Of the layer's types.
            _ => graph.alias_instance_export(layer, &name)?,
        };
        graph.set_instantiation_argument(front, &name, argument)?;
    }
    Ok(graph.alias_instance_export(front, FRONT)?)
}

fn compose(before: &Before, guest: &str, output: &str) -> Result<(), Box<dyn Error>> {
    let mut graph = before.graph.clone();
    let guest = Package::from_file("guest", None, guest, graph.types_mut())?;
    let guest = graph.register_package(guest)?;
    connect(&mut graph, before.layer, before.served, guest)?;
    let options = EncodeOptions {
        validate: false,
        ..EncodeOptions::default()
    };
    fs::write(output, graph.encode(options)?)?;
    Ok(())
}

fn main() {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let before = match &files[..] {
        [layer] => Before::read(layer, None),
        [layer, front, adopter] => Before::read(layer, Some((front, adopter))),
        _ => panic!("the layer is missing, or the adopter"),
    };
    let before = before.expect("the files are components");
    let mut failed = false;
    for line in io::stdin().lines() {
        let line = line.expect("the jobs are text");
        let (guest, output) = line.split_once('\t').expect("a job is two paths");
        if let Err(error) = compose(&before, guest, output) {
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
