//! What html5ever builds into: nodes in the order they are made, each with its place.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute as ParsedAttribute, ExpandedName, LocalName, QualName, ns};

use crate::audit::document::{
    Attribute, Document, Element, Kind, Limit, MAX_DEPTH, MAX_NODES, Node, NodeId, Text,
};
use crate::source::{SourceFile, Span};

/// A node, as the parser holds it.
#[derive(Debug)]
pub(super) struct Handle {
    at: usize,
    name: QualName,
}

#[derive(Debug)]
struct Raw {
    parent: Option<usize>,
    children: Vec<usize>,
    depth: usize,
    span: Span,
    kind: RawKind,
}

#[derive(Debug)]
enum RawKind {
    Root,
    Element(Element),
    Text(Text),
    /// A comment: never looked at.
    Other,
}

/// The growing tree.
#[derive(Debug)]
pub(super) struct Builder {
    nodes: RefCell<Vec<Raw>>,
    document: Rc<Handle>,
    /// Bytes of the token that is being worked on.
    pub(super) token: Cell<Span>,
    /// Name of the tag that is being worked on.
    pub(super) tag: RefCell<Option<LocalName>>,
    /// The bound that was exceeded.
    pub(super) stopped: Cell<Option<(Limit, Span)>>,
}

impl Builder {
    /// An empty tree.
    pub(super) fn new() -> Self {
        let root = Raw {
            parent: None,
            children: Vec::new(),
            depth: 0,
            span: Span::default(),
            kind: RawKind::Root,
        };
        Self {
            nodes: RefCell::new(vec![root]),
            document: Rc::new(Handle {
                at: 0,
                name: QualName::new(None, ns!(), LocalName::from("")),
            }),
            token: Cell::new(Span::default()),
            tag: RefCell::new(None),
            stopped: Cell::new(None),
        }
    }

    /// Stops reading.
    pub(super) fn stop(&self, limit: Limit) {
        if self.stopped.get().is_none() {
            self.stopped.set(Some((limit, self.token.get())));
        }
    }

    /// The tree in document order.
    pub(super) fn into_document(self, file: SourceFile, is_fragment: bool) -> Document {
        let raw = self.nodes.into_inner();
        let children: Vec<Vec<usize>> = raw.iter().map(|it| it.children.clone()).collect();
        let mut kinds: Vec<Option<(RawKind, Span)>> =
            raw.into_iter().map(|it| Some((it.kind, it.span))).collect();
        let mut nodes: Vec<Node> = Vec::with_capacity(kinds.len());
        // Open nodes: position in `nodes`, position in the raw tree, next child.
        let mut open: Vec<(NodeId, usize, usize)> = Vec::new();
        nodes.push(Node {
            parent: 0,
            end: 0,
            span: Span::default(),
            kind: Kind::Document,
        });
        open.push((0, 0, 0));
        while let Some((id, at, next)) = open.pop() {
            let Some(&child) = children.get(at).and_then(|it| it.get(next)) else {
                let end = nodes.len();
                if let Some(node) = nodes.get_mut(id) {
                    node.end = end;
                }
                continue;
            };
            open.push((id, at, next + 1));
            let Some((kind, span)) = kinds.get_mut(child).and_then(Option::take) else {
                continue;
            };
            // A character reference without its semicolon shifts what follows it in the same piece.
            let span =
                Span::new(boundary(&file, span.range().start)..boundary(&file, span.range().end));
            let kind = match kind {
                RawKind::Element(element) => Kind::Element(element),
                RawKind::Text(text) => Kind::Text(text),
                RawKind::Root | RawKind::Other => continue,
            };
            let own = nodes.len();
            nodes.push(Node {
                parent: id,
                end: own + 1,
                span,
                kind,
            });
            open.push((own, child, 0));
        }
        Document {
            file,
            nodes,
            is_fragment,
            stopped: self.stopped.get(),
        }
    }

    fn add(&self, span: Span, kind: RawKind) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Raw {
            parent: None,
            children: Vec::new(),
            depth: 0,
            span,
            kind,
        });
        let count = nodes.len();
        drop(nodes);
        if count > MAX_NODES {
            self.stop(Limit::Nodes);
        }
        count - 1
    }

    /// Puts a node or text among the children of `parent`, before the child at `before` or last.
    fn insert(&self, parent: usize, before: Option<usize>, child: NodeOrText<Rc<Handle>>) {
        let child = match child {
            NodeOrText::AppendNode(node) => node.at,
            NodeOrText::AppendText(text) => {
                if self.extend(parent, before, &text) {
                    return;
                }
                let span = self.token.get();
                self.add(
                    span,
                    RawKind::Text(Text {
                        text: String::from(&*text),
                        pieces: vec![(0, span.start)],
                    }),
                )
            }
        };
        self.detach(child);
        let mut nodes = self.nodes.borrow_mut();
        let depth = nodes.get(parent).map_or(0, |it| it.depth) + 1;
        if let Some(parent) = nodes.get_mut(parent) {
            let at = before.unwrap_or(parent.children.len());
            parent.children.insert(at.min(parent.children.len()), child);
        }
        if let Some(child) = nodes.get_mut(child) {
            child.parent = Some(parent);
            child.depth = depth;
        }
        drop(nodes);
        if depth > MAX_DEPTH {
            self.stop(Limit::Depth);
        }
    }

    /// Adds to the text that stands there already, if there is one.
    fn extend(&self, parent: usize, before: Option<usize>, more: &str) -> bool {
        let mut nodes = self.nodes.borrow_mut();
        let neighbour = nodes.get(parent).and_then(|it| {
            let at = before.unwrap_or(it.children.len()).checked_sub(1)?;
            it.children.get(at).copied()
        });
        let span = self.token.get();
        let Some(Raw {
            kind: RawKind::Text(text),
            span: whole,
            ..
        }) = neighbour.and_then(|at| nodes.get_mut(at))
        else {
            return false;
        };
        let length = text.text.len();
        let follows = text.pieces.last().is_some_and(|(start, file)| {
            *file as usize + (length - *start as usize) == span.start as usize
        });
        if !follows {
            let at = u32::try_from(length).unwrap_or(u32::MAX);
            text.pieces.push((at, span.start));
        }
        text.text.push_str(more);
        *whole = whole.cover(span);
        true
    }

    fn detach(&self, child: usize) {
        let mut nodes = self.nodes.borrow_mut();
        let parent = nodes.get_mut(child).and_then(|it| it.parent.take());
        if let Some(parent) = parent.and_then(|it| nodes.get_mut(it)) {
            // Nearly always the last one.
            if let Some(at) = parent.children.iter().rposition(|it| *it == child) {
                parent.children.remove(at);
            }
        }
    }

    fn parent_of(&self, child: usize) -> Option<(usize, usize)> {
        let nodes = self.nodes.borrow();
        let parent = nodes.get(child)?.parent?;
        let siblings = &nodes.get(parent)?.children;
        let at = siblings.iter().rposition(|it| *it == child)?;
        Some((parent, at))
    }
}

/// The character boundary at or before a position.
fn boundary(file: &SourceFile, at: usize) -> usize {
    let text = file.text();
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn attributes(parsed: Vec<ParsedAttribute>) -> Vec<Attribute> {
    parsed
        .into_iter()
        .map(|it| {
            let name = match &it.name.prefix {
                Some(prefix) if !prefix.is_empty() => format!("{prefix}:{}", it.name.local),
                _ => it.name.local.to_string(),
            };
            Attribute {
                name: name.into(),
                value: (*it.value).into(),
            }
        })
        .collect()
}

impl TreeSink for Builder {
    type Handle = Rc<Handle>;
    type Output = Self;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Rc<Handle> {
        Rc::clone(&self.document)
    }

    fn elem_name<'a>(&'a self, target: &'a Rc<Handle>) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(
        &self,
        name: QualName,
        parsed: Vec<ParsedAttribute>,
        _: ElementFlags,
    ) -> Rc<Handle> {
        let element = Element {
            name: name.local.clone(),
            is_foreign: name.ns != ns!(html),
            attributes: attributes(parsed),
        };
        // What no tag says stands nowhere: what the parser adds or repeats.
        let token = self.token.get();
        let said = self.tag.borrow().as_ref().is_some_and(|tag| {
            tag.eq_ignore_ascii_case(&name.local) || (&**tag == "image" && &*name.local == "img")
        });
        let start = token.range().start;
        let span = if said { token } else { Span::new(start..start) };
        let at = self.add(span, RawKind::Element(element));
        Rc::new(Handle { at, name })
    }

    fn create_comment(&self, _: StrTendril) -> Rc<Handle> {
        let at = self.add(self.token.get(), RawKind::Other);
        Rc::new(Handle {
            at,
            name: self.document.name.clone(),
        })
    }

    fn create_pi(&self, _: StrTendril, data: StrTendril) -> Rc<Handle> {
        self.create_comment(data)
    }

    fn append(&self, parent: &Rc<Handle>, child: NodeOrText<Rc<Handle>>) {
        self.insert(parent.at, None, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Rc<Handle>,
        previous: &Rc<Handle>,
        child: NodeOrText<Rc<Handle>>,
    ) {
        match self.parent_of(element.at) {
            Some((parent, at)) => self.insert(parent, Some(at), child),
            None => self.insert(previous.at, None, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// Contents of a template are its children here: no rule reads them as a part of the page.
    fn get_template_contents(&self, target: &Rc<Handle>) -> Rc<Handle> {
        Rc::clone(target)
    }

    fn same_node(&self, x: &Rc<Handle>, y: &Rc<Handle>) -> bool {
        x.at == y.at
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Rc<Handle>, node: NodeOrText<Rc<Handle>>) {
        if let NodeOrText::AppendNode(node) = &node {
            self.detach(node.at);
        }
        if let Some((parent, at)) = self.parent_of(sibling.at) {
            self.insert(parent, Some(at), node);
        }
    }

    fn add_attrs_if_missing(&self, target: &Rc<Handle>, parsed: Vec<ParsedAttribute>) {
        let token = self.token.get();
        let mut nodes = self.nodes.borrow_mut();
        let Some(Raw {
            kind: RawKind::Element(element),
            span,
            ..
        }) = nodes.get_mut(target.at)
        else {
            return;
        };
        // A second <html> or <body> adds what the first lacks; the first keeps its place.
        if span.is_empty() {
            *span = token;
        }
        for attribute in attributes(parsed) {
            if element.attribute(&attribute.name).is_none() {
                element.attributes.push(attribute);
            }
        }
    }

    fn remove_from_parent(&self, target: &Rc<Handle>) {
        self.detach(target.at);
    }

    fn reparent_children(&self, node: &Rc<Handle>, new_parent: &Rc<Handle>) {
        let mut nodes = self.nodes.borrow_mut();
        let children = nodes
            .get_mut(node.at)
            .map(|it| std::mem::take(&mut it.children))
            .unwrap_or_default();
        for &child in &children {
            if let Some(child) = nodes.get_mut(child) {
                child.parent = Some(new_parent.at);
            }
        }
        if let Some(parent) = nodes.get_mut(new_parent.at) {
            parent.children.extend(children);
        }
    }
}
