using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Features.Listing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Directory.Features.ListPeople;

/// <summary>The list of people as its reader may see it: names and offices, never how to reach someone.</summary>
internal sealed class PersonList(MusubiDb db, DirectoryLookup lookup, EntryFilters filters, DirectoryLinks links, Text text)
{
    public async Task<TableView> ReadAsync(TableQuery query, Actor reader, CancellationToken cancel)
    {
        var at = Guid.TryParse(query.Filter("organisation"), out var wanted) ? wanted : (Guid?)null;
        var people = db.Set<Person>().AsNoTracking().Matching(query.Search).Filtered(query)
            .Where(person => at == null || person.Organisations.Contains(at.Value));
        var sorts = new TableSorts<Person>("name").By("name", person => person.SortKey);
        var rows = await query.Cut(sorts.Apply(people, query).ThenBy(person => person.Id)).ToListAsync(cancel);
        var teller = await Teller.KnowingAsync(lookup, text, [], rows.SelectMany(person => person.Facts.Roles).Select(role => (OrganisationId?)role.Organisation), cancel);
        var programmes = await filters.ProgrammesAsync<Person>(cancel);

        var view = new TableView<Person>("people", query)
            .Column(text["Directory.Person.Name"], person => Cell.Of(person.Facts.Name).LinkTo(links.Person(person.Id)).Marked(person), "name")
            .Column(text["Directory.Person.Roles"], person => Cell.Of(person.Facts.Roles.Select(role => role.Title.For(text.Language).Text)))
            .Column(text["Directory.Person.Organisation"], person => Cell.Of(person.Facts.Roles.Select(role => teller.Organisation(role.Organisation)).Distinct(StringComparer.Ordinal)))
            .WithStanding(programmes, reader, text)
            .Filter("organisation", text["Directory.Person.Organisation"], await OrganisationsAsync(cancel))
            .WithFilters(programmes, reader, text);
        return (reader.Kept().Count > 0
                ? view.WhenEmpty(text["Directory.People.Empty"], text["Directory.People.Empty.Add"], links.NewPerson(), text["Directory.People.New"])
                : view.WhenEmpty(text["Directory.People.Empty"], text["Directory.People.Empty.Wait"]))
            .With(rows, await people.CountAsync(cancel));
    }

    private async Task<IReadOnlyList<Option>> OrganisationsAsync(CancellationToken cancel)
    {
        var ids = (await db.Set<Person>().Select(person => person.Organisations).ToListAsync(cancel)).SelectMany(all => all).Distinct().Select(id => new OrganisationId(id));
        return [.. (await lookup.OrganisationsAsync(ids, cancel)).Values
            .Select(organisation => new Option(organisation.Id.ToString(), organisation.Name.For(text.Language).Text))
            .OrderBy(option => option.Label, StringComparer.Create(text.Formats.Culture, ignoreCase: false))];
    }
}
