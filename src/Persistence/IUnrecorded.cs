namespace Musubi.Persistence;

/// <summary>A row of the machinery itself (outbox, jobs, keys): not part of the audit chain.</summary>
public interface IUnrecorded;
