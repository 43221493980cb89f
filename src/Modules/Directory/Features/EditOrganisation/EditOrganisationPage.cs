using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.EditOrganisation;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditOrganisationPage(MusubiDb db, DirectoryLookup lookup, EditOrganisationHandler handler, DirectoryLinks links, Text text) : PageModel
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = OrganisationForm.From(Organisation.Facts, Organisation.IsIllustrative, Organisation.Version).WithBlankRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Organisation.Facts, this.Actor().Name);
        Form.WithBlankRows();
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditOrganisationCommand(Organisation.Id, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Organisation(Organisation.Id));
        }

        return refusal.IsClash() ? await ShowClashAsync(facts, cancel) : this.ShowAt(refusal, Form.FieldOf);
    }

    private async Task<Problem?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await Organisation.ById(db.Set<Organisation>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } organisation)
        {
            return DirectoryProblems.Unknown(DirectoryPart.Organisations, id);
        }

        Organisation = organisation;
        return this.Actor().MayEdit(organisation) ? null : DirectoryProblems.NotYours();
    }

    private async Task<IActionResult> ShowClashAsync(OrganisationFacts typed, CancellationToken cancel)
    {
        Clash = await EntryClash.FindAsync(db, Organisation, Form.Version, async theirs => OrganisationAspects.All.Compare(
            theirs.Facts, typed, await Teller.KnowingAsync(
                lookup, text, [theirs.Place, typed.Place], [theirs.Parent, typed.Parent], cancel)), cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }
}
