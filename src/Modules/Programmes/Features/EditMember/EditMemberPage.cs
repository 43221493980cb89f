using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.EditMember;

[OpenTo(Role.Secretariat)]
internal sealed class EditMemberPage(MusubiDb db, DirectoryLookup directory, EditMemberHandler handler, Tellers tellers, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public MemberForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public Membership Membership { get; private set; } = null!;

    /// <summary>The member's name; null when the reader may not see the member.</summary>
    public NamedMember? Name { get; private set; }

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, Guid membership, CancellationToken cancel)
    {
        if (await OpenAsync(key, membership, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = MemberForm.From(Membership);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, Guid membership, CancellationToken cancel)
    {
        if (await OpenAsync(key, membership, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Membership.Facts, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditMemberCommand(
            Programme.Programme, Membership.Id, Form.Version, Form.Role!.Value, Form.InEdition, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Members(Programme.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Membership, Form.Version, MembershipWords.Of, new MembershipWords(Form.Role.Value, Form.InEdition, facts.Note, facts.Source), cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    private async Task<Problem?> OpenAsync(string key, Guid membership, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (await db.FindMembershipAsync(programme.Programme, new(membership), cancel) is not { } found)
        {
            return ProgrammeProblems.UnknownMembership();
        }

        (Programme, Membership) = (programme, found);
        Name = (await NameBook.ReadAsync(directory, text, [found.Member], cancel)).Find(found.Member);
        return null;
    }
}

/// <summary>What two versions of a membership are compared by.</summary>
internal sealed record MembershipWords(MembershipRole Role, EditionId? Edition, LocalizedText? Note, LocalizedText? Source)
{
    public static MembershipWords Of(Membership membership) => new(membership.Role, membership.Edition, membership.Note, membership.Source);
}
