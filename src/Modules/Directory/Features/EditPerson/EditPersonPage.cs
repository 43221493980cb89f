using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.EditPerson;

[OpenTo(Role.Secretariat)]
internal sealed class EditPersonPage(MusubiDb db, DirectoryLookup lookup, EditPersonHandler handler, DirectoryLinks links, Text text) : PageModel
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = PersonForm.From(Person).WithBlankRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Person.Facts, this.Actor().Name);
        var reach = Form.ReadReach(reading);
        Form.WithBlankRows();
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditPersonCommand(Person.Id, Form.Version, facts, reach, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Person(Person.Id));
        }

        return refusal.IsClash() ? await ShowClashAsync(facts, reach, cancel) : this.ShowAt(refusal, Form.FieldOf);
    }

    private async Task<Problem?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await Person.ById(db.Set<Person>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } person)
        {
            return DirectoryProblems.Unknown(DirectoryPart.People, id);
        }

        Person = person;
        return this.Actor().MayKeep(person) ? null : DirectoryProblems.NotYours();
    }

    private async Task<IActionResult> ShowClashAsync(PersonFacts typed, PersonReach reach, CancellationToken cancel)
    {
        Clash = await EntryClash.FindAsync(db, Person, Form.Version, async theirs =>
        {
            var organisations = theirs.Facts.Roles.Concat(typed.Roles).Select(role => (OrganisationId?)role.Organisation)
                .Concat(theirs.Transfers.Concat(reach.Transfers).Select(transfer => transfer.Organisation));
            var teller = await Teller.KnowingAsync(lookup, text, [], organisations, cancel);
            return
            [
                .. PersonAspects.All.Compare(theirs.Facts, typed, teller),
                .. PersonAspects.Reach.Compare(new PersonReach(theirs.Contact, theirs.Transfers), reach, teller),
            ];
        }, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }
}
