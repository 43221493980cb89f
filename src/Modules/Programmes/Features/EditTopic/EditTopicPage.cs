using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.EditTopic;

[OpenTo(Role.Secretariat)]
internal sealed class EditTopicPage(MusubiDb db, EditTopicHandler handler, Tellers tellers, ProgrammesLinks links, Text text) : PageModel
{
    [BindProperty]
    public TopicForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public Topic Topic { get; private set; } = null!;

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string topic, CancellationToken cancel)
    {
        if (await OpenAsync(key, topic, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = TopicForm.From(Topic.Facts, Topic.IsIllustrative, Topic.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string topic, CancellationToken cancel)
    {
        if (await OpenAsync(key, topic, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Topic.Facts, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditTopicCommand(Programme.Programme, Topic.Id, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Topics(Programme.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Topic, Form.Version, theirs => theirs.Facts, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    private async Task<Problem?> OpenAsync(string key, string topic, CancellationToken cancel)
    {
        if (!(await this.OwnProgrammeAsync(db, key, cancel)).Succeeded(out var programme, out var problem))
        {
            return problem;
        }

        if (await db.FindTopicAsync(programme.Programme, topic, cancel) is not { } found)
        {
            return ProgrammeProblems.UnknownTopic();
        }

        (Programme, Topic) = (programme, found);
        return null;
    }
}
