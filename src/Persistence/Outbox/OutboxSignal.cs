namespace Musubi.Persistence.Outbox;

/// <summary>Wakes the dispatcher of this node as soon as something was told here; the others look by themselves.</summary>
internal sealed class OutboxSignal : Signal;
