//! The files of a mirror as they are to be.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::config::Brief;
use crate::source::Changeset;
use crate::translate::context::Context;
use crate::translate::exchange::collect::{gone, is_meant_for, translations, unsynced};
use crate::translate::exchange::mirror::page::{Base, page};
use crate::translate::exchange::mirror::read::{Lane, MirrorFile};
use crate::translate::exchange::mirror::{Refused, Renamed, knows};
use crate::translate::exchange::place::comments_hash;
use crate::translate::exchange::{Parcel, ParcelUnit};
use crate::translate::shelf::Shelf;

/// The changes of one language's mirror, given the catalogues as they will be. What was refused stays as it is.
pub(super) fn write(
    cx: &Context<'_>,
    lane: &Lane,
    renamed: &Renamed,
    refused: &Refused,
) -> Changeset {
    let mut writer = Writer {
        cx,
        lane,
        shelf: Shelf::read(cx, lane.locale.tag()),
        renamed,
        refused,
        changes: Changeset::default(),
    };
    writer.lane();
    writer.changes
}

struct Writer<'a, 'p> {
    cx: &'a Context<'p>,
    lane: &'a Lane,
    shelf: Shelf,
    renamed: &'a Renamed,
    refused: &'a Refused,
    changes: Changeset,
}

impl Writer<'_, '_> {
    fn lane(&mut self) {
        let articles = self.cx.units.iter().map(|unit| &unit.article.slug);
        let files = self.lane.files.iter().map(|file| self.today(file));
        let slugs: BTreeSet<Arc<str>> = articles
            .chain(&self.cx.orphans)
            .chain(files)
            .cloned()
            .collect();
        for slug in slugs {
            self.article(&slug);
        }
    }

    /// The slug that a file's article has today.
    fn today<'s>(&'s self, file: &'s MirrorFile) -> &'s Arc<str> {
        self.renamed.get(&file.slug).unwrap_or(&file.slug)
    }

    fn article(&mut self, slug: &Arc<str>) {
        let unit = self.cx.unit(slug);
        let waits = unit.is_some_and(|unit| unsynced(unit).is_some());
        let path = self.lane.path(slug);
        if waits || self.shelf.locked.contains(slug) || self.lane.is_closed(&path) {
            return;
        }
        let is_known = knows(self.cx, slug);
        let files: Vec<&MirrorFile> = self
            .lane
            .files
            .iter()
            .filter(|file| self.today(file) == slug && (is_known || file.is_ours()))
            .collect();
        let here = files.iter().find(|file| file.path == path);
        if here.is_some_and(|file| file.page.is_none()) {
            return;
        }
        let readable = || files.iter().find(|file| file.page.is_some());
        let base = here.or_else(readable).copied();
        let parcel = self.parcel(slug);
        let base_page = base.and_then(|file| {
            Some(Base {
                page: file.page.as_ref()?,
                refused: self
                    .refused
                    .iter()
                    .filter(|(path, _)| *path == file.path)
                    .map(|(_, place)| *place)
                    .collect(),
            })
        });
        let before = here.map(|file| file.before.clone());
        match (page(&parcel, base_page.as_ref()), before) {
            (Some(bytes), before) => self.changes.write(path.clone(), before, bytes),
            (None, Some(before)) => self.changes.remove(path.clone(), before),
            (None, None) => {}
        }
        // What an article was called before.
        for file in files.iter().filter(|file| file.path != path) {
            let is_base = base.is_some_and(|base| base.path == file.path);
            let has_more = self.refused.iter().any(|(path, _)| *path == file.path);
            if file.page.is_some() && (is_base || !has_more) {
                self.changes.remove(file.path.clone(), file.before.clone());
            }
        }
    }

    fn parcel(&self, slug: &Arc<str>) -> Parcel {
        let project = self.cx.project;
        let mut units = Vec::new();
        let unit = self.cx.unit(slug);
        if let Some(unit) = unit.filter(|unit| is_meant_for(unit, &self.lane.locale)) {
            translations(project, &self.shelf, unit, &mut units);
        }
        let live: BTreeSet<String> = units.iter().map(|unit| unit.id.clone()).collect();
        gone(self.cx, &self.shelf, slug, &mut units);
        units.retain(|unit| !unit.is_obsolete() || !live.contains(&unit.id));
        for unit in &mut units {
            settle(unit);
        }
        Parcel {
            source: project.source().clone(),
            target: Some(self.lane.locale.clone()),
            title: project.settings.site_title.clone(),
            today: self.cx.options.today,
            brief: project
                .brief(&self.lane.locale)
                .map(Brief::lines)
                .unwrap_or_default(),
            units,
        }
    }
}

/// Lines of the article would change every entry below an edit. Comments have their hash, so that it shows
/// on which side they changed.
fn settle(unit: &mut ParcelUnit) {
    unit.stamp.comments = Some(comments_hash(&unit.comments));
    if let Some((_, line)) = &mut unit.place {
        *line = 0;
    }
}
