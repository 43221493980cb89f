using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ListMembers;

/// <summary>A row of the list of members.</summary>
internal sealed record MemberRow(Membership Membership, NamedMember Name, EditionFace? Edition);

/// <summary>Who is what in a programme. Names live in the directory, so a programme's members are sorted here, not in the database.</summary>
internal sealed class MemberList(MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, ProgrammesLinks links, Text text)
{
    public async Task<TableView> ReadAsync(ProgrammeFrame frame, TableQuery query, CancellationToken cancel)
    {
        var programme = frame.Programme;
        var editions = await programmes.EditionsAsync(programme.Programme, cancel);
        var all = await RowsAsync(programme.Programme, editions, query, cancel);
        var sorts = new TableSorts<MemberRow>("role")
            .By("name", row => row.Name.Name)
            .By("role", row => row.Membership.Role.Rank())
            .By("kind", row => row.Membership.MemberKind)
            .By("edition", row => editions.FindIndex(edition => edition.Id == row.Membership.Edition));
        var sorted = sorts.Apply(all.AsQueryable(), query).ThenBy(row => row.Name.Name).ThenBy(row => row.Membership.Id.Value).ToList();

        var view = new TableView<MemberRow>("members", query)
            .Column(text["Programmes.Members.Name"], row => Cell.Of(row.Name.Show(), row.Name.Name).LinkTo(row.Name.Href).Marked(row.Membership), "name")
            .Column(text["Programmes.Field.Role"], row => Cell.Of(row.Membership.Role), "role")
            .Column(text["Programmes.Members.Kind"], row => Cell.Of(row.Membership.MemberKind), "kind")
            .Column(text["Programmes.Field.Edition"], row => row.Edition is { } edition ? ((Cell)edition.Name).LinkTo(links.Edition(programme.Key, edition.Key)) : Cell.Empty, "edition")
            .Column(text["Programmes.Field.Note"], row => row.Membership.Note)
            .Filter("role", text["Programmes.Field.Role"], Option.Of<MembershipRole>(text))
            .Filter("kind", text["Programmes.Members.Kind"], Option.Of<MemberKind>(text))
            .Filter("edition", text["Programmes.Field.Edition"], [.. editions.Select(edition => new Option(edition.Id.ToString(), edition.Name.For(text.Language).Text))])
            .WithStanding(frame.MayEdit, text, row => row.Membership)
            .WithActions(frame.MayEdit, text, row => Actions(programme.Key, row.Membership));
        return (frame.MayEdit
                ? view.WhenEmpty(text["Programmes.Members.Empty"], text["Programmes.Members.Empty.Add"], links.NewMember(programme.Key), text["Programmes.Member.New"])
                : view.WhenEmpty(text["Programmes.Members.Empty"], text["Programmes.Programme.Empty.Wait"]))
            .WithAll(sorted);
    }

    private async Task<List<MemberRow>> RowsAsync(ProgrammeId programme, List<EditionFace> editions, TableQuery query, CancellationToken cancel)
    {
        var (role, kind) = (query.Filter<MembershipRole>("role"), query.Filter<MemberKind>("kind"));
        var edition = Guid.TryParse(query.Filter("edition"), out var id) ? new EditionId(id) : (EditionId?)null;
        var memberships = await db.Set<Membership>().AsNoTracking().Where(membership => membership.Programme == programme).InState(query)
            .Where(membership => role == null || membership.Role == role)
            .Where(membership => kind == null || membership.MemberKind == kind)
            .Where(membership => edition == null || membership.Edition == edition)
            .ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, memberships.Select(membership => membership.Member), cancel);
        var words = SearchText.Fold(query.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. memberships.Select(membership => (Membership: membership, Name: names.Find(membership.Member)))
                .Where(row => row.Name is not null && IsFound(row.Membership, row.Name, words))
                .Select(row => new MemberRow(row.Membership, row.Name!, editions.Find(edition => edition.Id == row.Membership.Edition))),
        ];
    }

    private bool IsFound(Membership membership, NamedMember name, string[] words)
    {
        var said = SearchText.Fold(string.Join('\n', [name.Name, text.Of(membership.Role), .. membership.Note?.Wordings() ?? []]));
        return words.All(word => said.Contains(word, StringComparison.Ordinal));
    }

    private IEnumerable<(string Label, string Href)> Actions(Key programme, Membership membership) => membership.ArchivedAt is null
        ? [(text["Common.Edit"], links.EditMember(programme, membership.Id)), (text["Common.Remove"], links.RemoveMember(programme, membership.Id)), (text["Common.History"], links.MemberHistory(programme, membership.Id))]
        : [(text["Common.Restore"], links.RemoveMember(programme, membership.Id)), (text["Common.History"], links.MemberHistory(programme, membership.Id))];
}
