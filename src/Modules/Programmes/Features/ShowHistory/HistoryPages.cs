using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes.Store;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ShowHistory;

internal sealed class ProgrammeHistoryPage(MusubiDb db, HistoryReader reader, ProgrammesLinks links, Text text) : ShowHistoryPage(db)
{
    public Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => ShowAsync(
        key,
        async programme => await reader.ReadAsync(programme, programme.Name.For(text.Language).Text, links.Programme(programme.Key), cancel),
        cancel);
}

internal sealed class EditionHistoryPage(MusubiDb db, HistoryReader reader, ProgrammesLinks links, Text text) : ShowHistoryPage(db)
{
    private readonly MusubiDb db = db;

    public Task<IActionResult> OnGetAsync(string key, string edition, CancellationToken cancel) => ShowAsync(
        key,
        async programme => await db.FindEditionAsync(programme.Programme, edition, cancel) is { } found
            ? await reader.ReadAsync(found, found.Name.For(text.Language).Text, links.Edition(programme.Key, found.Key), cancel)
            : ProgrammeProblems.UnknownEdition(),
        cancel);
}

internal sealed class TopicHistoryPage(MusubiDb db, HistoryReader reader, ProgrammesLinks links, Text text) : ShowHistoryPage(db)
{
    private readonly MusubiDb db = db;

    public Task<IActionResult> OnGetAsync(string key, string topic, CancellationToken cancel) => ShowAsync(
        key,
        async programme => await db.FindTopicAsync(programme.Programme, topic, cancel) is { } found
            ? await reader.ReadAsync(found, found.Label.For(text.Language).Text, links.Topics(programme.Key), cancel)
            : ProgrammeProblems.UnknownTopic(),
        cancel);
}

internal sealed class FactHistoryPage(MusubiDb db, HistoryReader reader, ProgrammesLinks links, Text text) : ShowHistoryPage(db)
{
    private readonly MusubiDb db = db;

    public Task<IActionResult> OnGetAsync(string key, string fact, CancellationToken cancel) => ShowAsync(
        key,
        async programme => await db.FindFactAsync(programme.Programme, fact, cancel) is { } found
            ? await reader.ReadAsync(found, text.Of(found.Stage), links.Facts(programme.Key), cancel)
            : ProgrammeProblems.UnknownFact(),
        cancel);
}

internal sealed class MemberHistoryPage(MusubiDb db, DirectoryLookup directory, HistoryReader reader, ProgrammesLinks links, Text text) : ShowHistoryPage(db)
{
    private readonly MusubiDb db = db;

    public Task<IActionResult> OnGetAsync(string key, Guid membership, CancellationToken cancel) => ShowAsync(
        key,
        async programme =>
        {
            if (await db.FindMembershipAsync(programme.Programme, new(membership), cancel) is not { } found)
            {
                return ProgrammeProblems.UnknownMembership();
            }

            var names = await NameBook.ReadAsync(directory, text, [found.Member], cancel);
            return await reader.ReadAsync(found, names.Find(found.Member)?.Name ?? text["Programmes.Told.NotVisible"], links.Members(programme.Key), cancel);
        },
        cancel);
}
